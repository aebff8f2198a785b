import { expect, test } from "vitest";
import { siteNumbers } from "../../../../src/editions/cards/site-numbers.ts";
import { exampleStory } from "../../../setup/examples/story.ts";

const story = { ...exampleStory(), lead: ["{north-killed} killed in the north"] };
const printed = (id: Parameters<typeof siteNumbers>[0]["id"], stories = [story]) =>
  siteNumbers({ id }, stories).map(({ hedge, number, what }) => [hedge, number, what].join(" ").trim());

test("at home they are those that lead the newest story", () => {
  expect(printed("home", [story, { ...story, lead: ["{displaced} displaced"] }])).toEqual([
    "at least 30 killed in the north",
  ]);
});

test("of the other pages they are the site's own: figures and sources, corrections and updates", () => {
  const figures = Object.keys(story.figures).length;
  expect(printed("about")[0]).toBe(`${String(figures)} figures`);
  expect(printed("methodology", [story, story])[0]).toBe(`${String(2 * figures)} figures`);
  expect(printed("corrections")).toEqual(["0 corrections", "0 updates"]);
});

test("a site without a story has none", () => {
  expect(printed("home", [])).toEqual([]);
});
