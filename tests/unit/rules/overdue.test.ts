import { expect, test } from "vitest";
import { overdue } from "../../../src/rules/overdue.ts";
import { ashby, type Edit, lines, REVIEWED } from "../../setup/examples/ashby.ts";

async function said(today: string, ...edits: Edit[]): Promise<string[]> {
  const { story, files } = await ashby(...edits);
  return lines(overdue(story, files, today));
}

test("a claim is due for review after its day, not on it", async () => {
  expect(await said("2020-04-01", REVIEWED)).toEqual([]);
  expect(await said("2020-04-02", REVIEWED)).toEqual([
    'ledger.yaml:61: "rescued-brent", as of 2020-03-05, was due for review on 2020-04-01. Look at it again, then move reviewBy or remove it.',
  ]);
});

test("a claim without a day for review is never due", async () => {
  expect(await said("2999-01-01")).toEqual([]);
});
