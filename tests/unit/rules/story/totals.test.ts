import { expect, test } from "vitest";
import { totals } from "../../../../src/rules/story/totals.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const problems = async (...edits: Edit[]) => lines(totals.find(await ashby(...edits)));

const made: Edit = ["ledger.yaml", "    value: 20\n", "    value: 20\n    madeOf: [boats-sunk, boats-sunk-too]\n"];
const part = (hedge: string, value: number): Edit => [
  "ledger.yaml",
  "  boats-sunk:",
  `  boats-sunk-too:\n    label: Others\n    hedge: ${hedge}\n    value: ${String(value)}\n    unit: boats\n    asOf: 2020-03-05\n    countedBy: A\n    source: gazette-5\n    partOf: boats-lost\n  boats-sunk:`,
];

test("a total of parts that are hedged need only be possible: more than 20 may be 8 and 13, and not at most 10 and 8", async () => {
  expect(await problems(made, part("as stated", 13))).toEqual([]);
  expect(await problems(made, part("at most", 10))).toHaveLength(1);
  expect(await problems(made, part("at least", 1))).toEqual([]);
});
