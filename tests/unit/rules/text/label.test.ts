import { expect, test } from "vitest";
import { label } from "../../../../src/rules/text/label.ts";
import { passage, rulesThatFind, said, vocabulary } from "../../../setup/examples/passage.ts";

const found = (text: string) => label.find(passage(text), { vocabulary });

test("labels that judge are found with what to write, quoted ones are not", () => {
  expect(said(found("The Regime and the terrorists"))).toEqual(['"Regime" is a label', '"terrorists" is a label']);
  expect(found("the regime")[0]?.write).toBe("Write government; or quote it, with its speaker.");
  expect(found("He called it a “regime”.")).toEqual([]);
});

test("they are found by this rule alone", () => {
  expect(rulesThatFind("The Regime and the terrorists")).toEqual(["label", "label"]);
});

test("they are whole words", () => {
  expect(rulesThatFind("Regimental, martyrdoms, counterterrorists")).toEqual([]);
});
