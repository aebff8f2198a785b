import { describe, expect, test } from "vitest";
import { relativeTimes, weekdays } from "../../../../src/rules/text/times.ts";
import { language, said, span } from "../../../setup/examples/passage.ts";

const period = { from: "2021-05-10", to: "2021-05-21" };
const days = (text: string, more = period) => said(weekdays(span(text), language, { period: more }));

describe("a time that is told from today", () => {
  test.each(["now", "currently", "today", "recently", "so far", "yesterday", "last week", "So\nfar"])(
    "%s needs a date in its sentence",
    (word) => {
      expect(said(relativeTimes(span(`It is ${word} over.`), language))).toEqual([
        `"${word}" stands in a sentence without a date`,
      ]);
      expect(relativeTimes(span(`It was ${word} over, on 20 May.`), language)).toEqual([]);
    },
  );

  test("is not dated by the next sentence", () => {
    expect(relativeTimes(span("It is over now. That was on 20 May."), language)).toHaveLength(1);
  });

  test("may be quoted, and may stand beside a printed day", () => {
    expect(relativeTimes(span("He said “today”."), language)).toEqual([]);
    expect(relativeTimes(span("It is over now.", { day: "2021-05-20" }), language)).toEqual([]);
  });
});

describe("a weekday", () => {
  test("is followed by its date", () => {
    expect(days("It began on Monday.")).toEqual(['"Monday" has no date']);
    expect(days("On Monday, it says, 10 May.")).toEqual(['"Monday" has no date']);
    expect(days("On Monday 10 May, and by Thursday morning, 20 May.")).toEqual([]);
  });

  test("is that of its date in the year written, else of the story", () => {
    expect(days("on Tuesday 10 May")).toEqual(['"Tuesday" is not the weekday of 10 May']);
    expect(days("on Tuesday 10 May 2022")).toEqual([]);
    expect(days("on Monday 17 and Wednesday 18 May")).toEqual(['"Wednesday" is not the weekday of 18 May']);
  });

  test("may be of either year where a story crosses one", () => {
    const crossing = { from: "2021-12-01", to: "2022-01-31" };
    expect(days("on Saturday 1 January", crossing)).toEqual([]);
    expect(days("on Friday 1 January", crossing)).toEqual([]);
    expect(days("on Sunday 1 January", crossing)).toHaveLength(1);
  });
});
