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

test("a fall before a number below zero, and between before a range, are told twice", () => {
  const { wind, ...figures } = story.figures;
  if (!wind) throw new Error("The fixture has no wind.");
  const growth = { ...wind, value: -4.6 };
  const context = { vocabulary, story: { ...story, figures: { ...figures, wind, growth } } };
  const found = (text: string) => hedge.find(passage(text), context).map(({ what, write }) => `${what}. ${write}`);
  expect(found("The economy shrank by {growth}.")).toEqual([
    '"shrank by" is typed beside "growth". Write was, or changed by; the figure prints its minus itself.',
  ]);
  expect(found("between {rescued-children} of them")).toEqual([
    '"between" is typed beside "rescued-children". Leave "between" out; the figure prints both ends of its range itself.',
  ]);
  expect(found("It shrank by {wind}; it changed by {growth}; between {wind} and {growth}; {rescued-children}")).toEqual(
    [],
  );
});

test("elsewhere they are words", () => {
  expect(told("It is about the {rescued} people, over by then.")).toEqual([]);
});
