import { expect, test } from "vitest";
import {
  cardAddress,
  chartCard,
  figureCard,
  pageCard,
  sectionCard,
  storyCard,
} from "../../../../src/editions/cards/card.ts";
import { sitePages } from "../../../../src/editions/site-pages.ts";
import type { Section, Story } from "../../../../src/model/story.ts";
import { exampleSite } from "../../../setup/examples/site.ts";
import { exampleStory } from "../../../setup/examples/story.ts";

const section: Section = {
  ...{ id: "toll", file: "10-toll", title: "The toll", summary: "North lost {north-killed}." },
  ...{ figures: [], terms: [], parts: [], charts: [], words: 0 },
};

/** The addresses of the cards of a story that is as the example, but for the change. */
function addressesAfter(change: (story: Story) => void = () => undefined): string[] {
  const story = structuredClone(exampleStory());
  change(story);
  const figure = story.figures["north-killed"];
  if (!figure) throw new Error("The example has no such figure.");
  const cards = [
    storyCard(exampleSite, story),
    sectionCard(exampleSite, story, section),
    figureCard(exampleSite, story, figure),
    chartCard(exampleSite, story, "bars"),
  ];
  return cards.map((card) => cardAddress(card, "https://example.org"));
}

const set = (value: number) => (story: Story) => Object.assign(story.figures["north-killed"] ?? {}, { value });

test("the address of a card is the picture's own, with what the picture is as its query", () => {
  expect(addressesAfter()[3]).toMatch(/^https:\/\/example\.org\/cards\/example\/charts\/bars\.png\?[0-9a-f]{8}$/);
  expect(addressesAfter()).toEqual(addressesAfter());
});

test("twice changed in one day, a card has had three addresses: no chat keeps a number that was corrected", () => {
  const [first, second, third] = [addressesAfter(), addressesAfter(set(31)), addressesAfter(set(32))];
  const moved = [0, 1, 2, 3].map((i) => new Set([first[i], second[i], third[i]]).size);
  // The story's headline names no figure: its picture, and so its address, stays.
  expect(moved).toEqual([1, 3, 3, 3]);
});

test("a card whose picture did not change keeps its address, though the story was changed", () => {
  expect(addressesAfter((story) => (story.updated = "2001-09-09"))).toEqual(addressesAfter());
});

test("every page of the site has a card of its own, in words of its own", () => {
  const words = { title: "A title", description: "A description." };
  const cards = sitePages(exampleSite, words, { ...words, title: "Another" }).map((page) =>
    pageCard(exampleSite, page, []),
  );
  expect(cards.map(({ path }) => path)).toEqual(
    ["home", "about", "methodology", "corrections"].map((id) => `/cards/pages/${id}.png`),
  );
  expect(cards[1]?.alt).toBe("A title. A description.");
  expect(new Set(cards.map(({ state }) => state)).size).toBe(4);
});
