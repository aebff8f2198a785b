import { expect, test } from "vitest";
import { name } from "../../../../src/rules/text/name.ts";
import { passage, rulesThatFind, vocabulary } from "../../../setup/examples/passage.ts";

test.each(["so-called", "so called", "so‑called", "So\ncalled"])("%s doubts a name", (word) => {
  expect(name.find(passage(`the ${word} wall`), { vocabulary })).toMatchObject([{ at: 4 }]);
  expect(rulesThatFind(`the ${word} wall`)).toEqual(["name"]);
});
