import { expect, test } from "vitest";
import { hedge } from "../../../../src/rules/text/hedge.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { passage, vocabulary } from "../../../setup/examples/passage.ts";

const { story } = await ashby();
const told = (text: string) => hedge.find(passage(text), { vocabulary, story }).map(({ write }) => write);

test("hedges beside a figure are the figure's own to print", () => {
  expect(told("about {boats-sunk} boats")).toEqual(['Leave "about" out; the figure prints no limit: it is exact.']);
  expect(told("as many\nas {rescued}")).toEqual(['Leave "as many as" out; the figure prints "at least" itself.']);
  expect(told("{wind}% of it, {wind} per cent, {rescued}+")).toHaveLength(3);
});

test("elsewhere they are words", () => {
  expect(told("It is about the {rescued} people, over by then.")).toEqual([]);
});
