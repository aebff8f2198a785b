import { expect, test } from "vitest";
import { weekday } from "../../../../src/rules/text/weekday.ts";
import { passage, said, vocabulary } from "../../../setup/examples/passage.ts";
import { exampleStory } from "../../../setup/examples/story.ts";

/** What is said of the text in a story of those days. */
const days = (text: string, period = { from: "2021-05-10", to: "2021-05-21" }) =>
  said(weekday.find(passage(text), { vocabulary, story: { ...exampleStory(), period } }));

test("a weekday is followed by its date", () => {
  expect(days("It began on Monday.")).toEqual(['"Monday" has no date']);
  expect(days("On Monday, it says, 10 May.")).toEqual(['"Monday" has no date']);
  expect(days("On Monday 10 May, and by Thursday morning, 20 May.")).toEqual([]);
});

test("it is that of its date in the year written, else of the story", () => {
  expect(days("on Tuesday 10 May")).toEqual(['"Tuesday" is not the weekday of 10 May']);
  expect(days("on Tuesday 10 May 2022")).toEqual([]);
  expect(days("on Monday 17 and Wednesday 18 May")).toEqual(['"Wednesday" is not the weekday of 18 May']);
});

test("it may be of either year where a story crosses one", () => {
  const crossing = { from: "2021-12-01", to: "2022-01-31" };
  expect(days("on Saturday 1 January", crossing)).toEqual([]);
  expect(days("on Friday 1 January", crossing)).toEqual([]);
  expect(days("on Sunday 1 January", crossing)).toHaveLength(1);
});
