import { expect, test } from "vitest";
import { leadFigures, sectionFigures } from "../../../src/language/lead.ts";
import { exampleStory } from "../../setup/examples/story.ts";

const story = { ...exampleStory(), lead: ["{north-killed} killed in the north", "{displaced} displaced"] };
const [north, displaced] = leadFigures(story);

test("a leading figure is its hedge, its number, what it counts and who counted, each apart", () => {
  expect(north).toEqual({
    named: { figure: "north-killed" },
    hedge: "at least",
    number: "30",
    large: "30",
    behind: "",
    what: "killed in the north",
    counter: "Office of Counts",
  });
});

test("a story that names none has none", () => {
  expect(leadFigures(exampleStory())).toEqual([]);
});

test("a section has those that it prints, and all where it prints none of them", () => {
  expect(sectionFigures(story, { figures: ["displaced", "other"] })).toEqual([displaced]);
  expect(sectionFigures(story, { figures: ["other"] })).toEqual([north, displaced]);
});
