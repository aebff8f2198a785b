import { expect, test } from "vitest";
import { toll } from "../../../../src/rules/text/toll.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { passage, said, vocabulary } from "../../../setup/examples/passage.ts";

const { story } = await ashby();
const told = (text: string) => said(toll.find(passage(text), { vocabulary, story }));

test("tolls are attributed in their sentence by a word for it", () => {
  expect(told("The storm killed {missing} people.")).toEqual(['"People reported missing" is told without who counted']);
  expect(told("The storm killed {missing} people, the office said.")).toEqual([]);
});

test("or in their paragraph by the name of who counted or published", () => {
  expect(told("The Ashby Gazette was there. The storm killed {missing} people.")).toEqual([]);
  expect(told("The mayor said so. The storm killed {missing} people.")).toHaveLength(1);
});

test("tolls are only of people", () => {
  expect(told("The storm left {boats-lost} boats dead in the water.")).toEqual([]);
});
