import { expect, test } from "vitest";
import { claims } from "../../../../src/rules/story/claims.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const problems = async (...edits: Edit[]) => lines(claims.find(await ashby(...edits)));

test("a count that falls in history is explained by a note or a correction", async () => {
  expect(await problems(["ledger.yaml", "value: 30,", "value: 50,"])).toEqual([]); // a correction
  expect(await problems(["ledger.yaml", "value: 12,", "value: 50,"])).toHaveLength(1);
  expect(await problems(["ledger.yaml", "value: 12, date", "value: 50, note: Both ports., date"])).toEqual([]);
});
