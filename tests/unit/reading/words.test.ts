import { expect, test } from "vitest";
import { wordsIn, wordsOnPage } from "../../../src/reading/words.ts";
import { exampleStory } from "../../setup/examples/story.ts";

test("a word has a letter or a digit", () => {
  expect(wordsIn("Two well-known words – don’t count dashes … 2021.")).toBe(7);
  expect(wordsIn("")).toBe(0);
});

/** Headline, standfirst, scope and one key point, a word each. */
const HEAD = 4;

test("the head of a page is read, and a box in it", () => {
  const story = exampleStory();
  expect(wordsOnPage(story, [])).toBe(HEAD);
  story.checks = { title: "What it checks", text: "A text of {displaced} words." };
  expect(wordsOnPage(story, [])).toBe(HEAD + 3 + 6);
});

test("sections are read with their headings", () => {
  const story = exampleStory();
  const section = { id: "a", file: "10-a", title: "Two words", summary: "Not read here.", words: 100 };
  story.sections = [{ ...section, figures: [], terms: [], parts: [], charts: [] }];
  expect(wordsOnPage(story, [])).toBe(HEAD + 2 + 100);
});

test("of a chart its title and its measure are read, not its description and table", () => {
  // "A finding about" and a figure, which is read as two; "What is measured."
  expect(wordsOnPage(exampleStory(), [{ name: "Chart", given: { id: "bars" } }])).toBe(HEAD + 5 + 3);
  expect(wordsOnPage(exampleStory(), [{ name: "Chart", given: { id: "none" } }])).toBe(HEAD);
});

test("of a quotation its words are read, and who said and who reported it", () => {
  const story = exampleStory();
  story.quotes = {
    bridge: { text: "The bridge held.", speaker: "Ann Lee", role: "mayor", date: "2001-02-03", source: ["daily"] },
  };
  // The words, the publisher, "3 February"; as a block "Ann Lee, mayor, 3 February 2001" and "reported by".
  expect(wordsOnPage(story, [{ name: "Quote", given: { id: "bridge", form: "inline" } }])).toBe(HEAD + 3 + 2 + 2);
  expect(wordsOnPage(story, [{ name: "Quote", given: { id: "bridge" } }])).toBe(HEAD + 3 + 2 + 6 + 2);
});

test("of events, what is known and a note all is read that they show", () => {
  const story = exampleStory();
  story.timeline = [{ date: "2001-02-03", text: "A bridge fell.", source: ["daily"] }];
  story.knowns.known = [{ text: "That {displaced} left." }];
  // "Saturday 3 February", the event, "The Daily".
  expect(wordsOnPage(story, [{ name: "Timeline", given: {} }])).toBe(HEAD + 3 + 3 + 2);
  // "Known", and four words; of what is not known and what is disputed there is nothing, not even a title.
  expect(wordsOnPage(story, [{ name: "Knowns", given: {} }])).toBe(HEAD + 1 + 4);
  story.knowns.disputed = [{ text: "Who left." }];
  expect(wordsOnPage(story, [{ name: "Knowns", given: {} }])).toBe(HEAD + 1 + 4 + 1 + 2);
  expect(wordsOnPage(story, [{ name: "Note", given: { title: "Sources differ" } }])).toBe(HEAD + 2);
});
