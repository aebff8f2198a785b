import { expect, test } from "vitest";
import { period } from "../../../../src/rules/story/period.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const problems = async (...edits: Edit[]) => lines(period.find(await ashby(...edits)));
const later: Edit[] = [
  ["ledger.yaml", "asOf: 2020-03-05\n    countedBy: not stated", "asOf: 2020-03-06\n    countedBy: not stated"],
  ["ledger.yaml", "date: 2020-03-05\n    kind: newspaper", "date: 2020-03-06\n    kind: newspaper"],
];

test("days after the period are declared once, for the story", async () => {
  expect(await problems(...later)).toHaveLength(1);
  expect(
    await problems(...later, ["story.yaml", "to: 2020-03-05 }", "to: 2020-03-05, settledBy: 2020-03-06 }"]),
  ).toEqual([]);
});

test("days of an undated source, or of the earlier of two, are no contradiction", async () => {
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
