import { expect, test } from "vitest";
import { overdue } from "../../../src/rules/overdue.ts";
import { ashby, type Edit, lines } from "../../setup/examples/ashby.ts";

const review: Edit = ["ledger.yaml", "    population: brent\n", "    population: brent\n    reviewBy: 2020-04-01\n"];

async function said(today: string, ...edits: Edit[]): Promise<string[]> {
  const { story, files } = await ashby(...edits);
  return lines(overdue(story, files, today));
}

test("a claim is due for review after its day, not on it", async () => {
  expect(await said("2020-04-01", review)).toEqual([]);
  expect(await said("2020-04-02", review)).toEqual([
    'ledger.yaml:61: "rescued-brent", as of 2020-03-05, was due for review on 2020-04-01. Look at it again, then move reviewBy or remove it.',
  ]);
});

test("a claim without a day for review is never due", async () => {
  expect(await said("2999-01-01")).toEqual([]);
});
