/** What the rules on totals, falls, reports, days and likeness let stand; fixtures/broken has what they refuse. */
import { describe, expect, test } from "vitest";
import { checkClaims } from "../../../../src/rules/story/claims.ts";
import { likeIds } from "../../../../src/rules/story/likeness.ts";
import { checkPeriod } from "../../../../src/rules/story/period.ts";
import { checkReports } from "../../../../src/rules/story/reports.ts";
import { checkTotals } from "../../../../src/rules/story/totals.ts";
import type { Rule } from "../../../../src/rules/list.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const by =
  (rule: Rule) =>
  async (...edits: Edit[]) => {
    const { story, files } = await ashby(...edits);
    return lines(rule(story, files));
  };

describe("a total of parts that are hedged", () => {
  const problems = by(checkTotals);
  const made: Edit = ["ledger.yaml", "    value: 20\n", "    value: 20\n    madeOf: [boats-sunk, boats-sunk-too]\n"];
  const part = (hedge: string, value: number): Edit => [
    "ledger.yaml",
    "  boats-sunk:",
    `  boats-sunk-too:\n    label: Others\n    hedge: ${hedge}\n    value: ${String(value)}\n    unit: boats\n    asOf: 2020-03-05\n    countedBy: A\n    source: gazette-5\n    partOf: boats-lost\n  boats-sunk:`,
  ];

  test("need only be possible: more than 20 may be 8 and 13, and not at most 10 and 8", async () => {
    expect(await problems(made, part("exactly", 13))).toEqual([]);
    expect(await problems(made, part("at most", 10))).toHaveLength(1);
    expect(await problems(made, part("at least", 1))).toEqual([]);
  });
});

describe("a count that falls", () => {
  const reports = by(checkReports);
  const row = (text: string): Edit => ["series/rescued.csv", "2020-03-05,12:00", `${text}\n2020-03-05,12:00`];

  test("is explained by a note", async () => {
    expect(await reports(row("2020-03-04,,exactly,6,Ashby Coastguard,coastguard-4,"))).toHaveLength(1);
    expect(await reports(row("2020-03-04,,exactly,6,Ashby Coastguard,coastguard-4,Only the harbour."))).toEqual([]);
  });

  test("within a day, or from one counter to another, is no fall", async () => {
    expect(await reports(row("2020-03-04,,exactly,6,The pilots,coastguard-4,"))).toEqual([]);
    expect(await reports(["series/rescued.csv", "18:00,exactly,7", "18:00,exactly,3"])).toEqual([]);
  });

  test("in history is explained by a note or a correction", async () => {
    const claims = by(checkClaims);
    expect(await claims(["ledger.yaml", "value: 30,", "value: 50,"])).toEqual([]); // a correction
    expect(await claims(["ledger.yaml", "value: 12,", "value: 50,"])).toHaveLength(1);
    expect(await claims(["ledger.yaml", "value: 12, date", "value: 50, note: Both ports., date"])).toEqual([]);
  });
});

test("a claim need not be in its series by a source that reports another counter's", async () => {
  const edit: Edit = ["series/rescued.csv", "about,20,not stated", "about,20,The pilots"];
  expect(await by(checkReports)(edit)).toEqual([]);
});

describe("days", () => {
  const problems = by(checkPeriod);
  const later: Edit[] = [
    ["ledger.yaml", "asOf: 2020-03-05\n    countedBy: not stated", "asOf: 2020-03-06\n    countedBy: not stated"],
    ["ledger.yaml", "date: 2020-03-05\n    kind: newspaper", "date: 2020-03-06\n    kind: newspaper"],
  ];

  test("after the period are declared once, for the story", async () => {
    expect(await problems(...later)).toHaveLength(1);
    expect(
      await problems(...later, ["story.yaml", "to: 2020-03-05 }", "to: 2020-03-05, settledBy: 2020-03-06 }"]),
    ).toEqual([]);
  });

  test("of an undated source, or of the earlier of two, are no contradiction", async () => {
    expect(
      await problems(["ledger.yaml", "date: 2020-03-05\n    kind: government", "date: undated\n    kind: government"]),
    ).toEqual([]);
    const early = await problems([
      "ledger.yaml",
      "date: 2020-03-05\n    kind: government",
      "date: 2020-03-01\n    kind: government",
    ]);
    expect(early.filter((line) => line.startsWith("ledger.yaml:33:"))).toEqual([]);
  });
});

describe("ids", () => {
  test.each([
    [["killed-in-gaza", "kiled-in-gaza"]],
    [["killed-in-gaza", "killed-in-gazas"]],
    [["killed-in-gaza", "killed-on-gaza"]],
    [["killed-in-gaza", "gaza-killed-in"]],
  ])("%j are like", (ids) => {
    expect(likeIds(ids)).toHaveLength(1);
  });

  test.each([
    [["unrwa-6", "unrwa-7"]],
    [["ocha-flash-10", "ocha-flash-1"]],
    [["rockets-fired", "rockets-fell"]],
    [["map", "cap"]],
  ])("%j are not", (ids) => {
    expect(likeIds(ids)).toEqual([]);
  });
});
