import { expect, test } from "vitest";
import { correction } from "../../../../src/rules/text/correction.ts";
import { passage, rulesThatFind, vocabulary } from "../../../setup/examples/passage.ts";

test("a correction is no clarification", () => {
  expect(correction.find(passage("A clarification: it fell."), { vocabulary })).toMatchObject([{ at: 2 }]);
  expect(rulesThatFind("A clarification: it fell.")).toEqual(["correction"]);
});
