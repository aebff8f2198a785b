import { describe, expect, test } from "vitest";
import type { Passage } from "../../../../src/reading/passages/passage.ts";
import { time } from "../../../../src/rules/text/time.ts";
import { passage, said, vocabulary } from "../../../setup/examples/passage.ts";

const found = (text: string, more?: Partial<Passage>) => time.find(passage(text, more), { vocabulary });

describe("a time that is told from today", () => {
  test.each(["now", "currently", "today", "recently", "so far", "yesterday", "last week", "So\nfar"])(
    "%s needs a date in its sentence",
    (word) => {
      expect(said(found(`It is ${word} over.`))).toEqual([`"${word}" stands in a sentence without a date`]);
      expect(found(`It was ${word} over, on 20 May.`)).toEqual([]);
    },
  );

  test("is not dated by the next sentence", () => {
    expect(found("It is over now. That was on 20 May.")).toHaveLength(1);
  });

  test("may be quoted, and may stand beside a printed day", () => {
    expect(found("He said “today”.")).toEqual([]);
    expect(found("It is over now.", { day: "2021-05-20" })).toEqual([]);
  });
});
