import { describe, expect, test } from "vitest";
import { days as rule } from "../../../../src/rules/story/days.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const problems = async (...edits: Edit[]) => {
  const { story, files } = await ashby(...edits);
  return lines(rule.find({ story, files }));
};
const CHILDREN = "    since: 2020-03-01\n    asOf: 2020-03-05\n    countedBy";

describe("the story's own days", () => {
  test("a story may be updated on the day of its publication, and not before", async () => {
    expect(await problems(["story.yaml", "updated: 2020-03-07", "updated: 2020-03-06"])).toEqual([]);
    expect(await problems(["story.yaml", "published: 2020-03-06", "published: 2020-03-08"])).toEqual([
      "story.yaml:10: updated 2020-03-07 is before published 2020-03-08. Write the day of the last change.",
    ]);
  });

  test("a moment is compared as one, and with days as its day", async () => {
    const moments = (published: string, updated: string): Edit[] => [
      ["story.yaml", "published: 2020-03-06", `published: ${published}`],
      ["story.yaml", "updated: 2020-03-07", `updated: ${updated}`],
    ];
    expect(await problems(...moments("2020-03-07", "2020-03-07T09:00+00:00"))).toEqual([]);
    expect(await problems(...moments("2020-03-07", "2020-03-07T02:15+03:00"))).toEqual([]);
    expect(await problems(...moments("2020-03-07T09:00+00:00", "2020-03-07T09:30-01:00"))).toEqual([]);
    expect(await problems(...moments("2020-03-07T09:00+00:00", "2020-03-07T09:30+01:00"))).toEqual([
      "story.yaml:10: updated 2020-03-07T09:30+01:00 is before published 2020-03-07T09:00+00:00. Write the day of the last change.",
    ]);
    const asOf: Edit = ["story.yaml", "asOf: 2020-03-05", "asOf: 2020-03-07"];
    expect(await problems(asOf, ...moments("2020-03-06", "2020-03-07T09:00+00:00"))).toEqual([]);
  });

  test("a period may be one day, and not end before it begins", async () => {
    expect(await problems(["story.yaml", "from: 2020-03-01", "from: 2020-03-05"])).toEqual([]);
    expect(await problems(["story.yaml", "from: 2020-03-01", "from: 2020-03-06"])).toEqual([
      "story.yaml:7: the period ends on 2020-03-05, before it begins on 2020-03-06. Write its days in order.",
    ]);
  });

  test("figures may stand as of the day of the update, and not after it", async () => {
    expect(await problems(["story.yaml", "asOf: 2020-03-05", "asOf: 2020-03-07"])).toEqual([]);
    expect(await problems(["story.yaml", "asOf: 2020-03-05", "asOf: 2020-03-08"])).toEqual([
      "story.yaml:8: as of 2020-03-08 is after the story was updated, 2020-03-07. Write the day of the figures.",
    ]);
  });
});

describe("a figure's days", () => {
  test("it may stand as of the day of the update, and not after it", async () => {
    expect(await problems(["ledger.yaml", "asOf: 2020-03-04", "asOf: 2020-03-07"])).toEqual([]);
    expect(await problems(["ledger.yaml", "asOf: 2020-03-04", "asOf: 2020-03-08"])).toEqual([
      "ledger.yaml:103: as of 2020-03-08 is after the story was updated, 2020-03-07. Correct one of them.",
    ]);
  });

  test("it may be counted since its own day, and not since a later one", async () => {
    expect(
      await problems(["ledger.yaml", CHILDREN, CHILDREN.replace("since: 2020-03-01", "since: 2020-03-05")]),
    ).toEqual([]);
    expect(
      await problems(["ledger.yaml", CHILDREN, CHILDREN.replace("since: 2020-03-01", "since: 2020-03-06")]),
    ).toEqual(["ledger.yaml:50: counted since 2020-03-06, but as of 2020-03-05. Correct one of them."]);
  });
});

describe("a history", () => {
  test("may have two entries of one day, and not run backwards", async () => {
    expect(await problems(["ledger.yaml", "date: 2020-03-03", "date: 2020-03-02"])).toEqual([]);
    expect(await problems(["ledger.yaml", "date: 2020-03-03", "date: 2020-03-01"])).toEqual([
      "ledger.yaml:43: 2020-03-01 comes after 2020-03-02. Write the history oldest first.",
    ]);
  });

  test("holds updates up to the figure's own day, and corrections of any day", async () => {
    const correction = "date: 2020-03-03, countedBy: pilots, source: coastguard-4, kind: correction";
    expect(await problems(["ledger.yaml", correction, correction.replace("03-03", "03-06")])).toEqual([]);
    expect(
      await problems([
        "ledger.yaml",
        correction,
        "date: 2020-03-05, countedBy: pilots, source: coastguard-4, kind: update",
      ]),
    ).toEqual([]);
    expect(
      await problems([
        "ledger.yaml",
        correction,
        "date: 2020-03-06, countedBy: pilots, source: coastguard-4, kind: update",
      ]),
    ).toEqual([
      "ledger.yaml:43: 2020-03-06 is after the figure's own day, 2020-03-05. History holds earlier values only.",
    ]);
  });
});

test("a timeline may have two events of one day, and not run backwards", async () => {
  expect(await problems(["timeline.yaml", "date: 2020-03-03", "date: 2020-03-01"])).toEqual([]);
  expect(await problems(["timeline.yaml", "date: 2020-03-03", "date: 2020-02-29"])).toEqual([
    "timeline.yaml:7: 2020-02-29 comes after 2020-03-01. Write events oldest first.",
  ]);
});
