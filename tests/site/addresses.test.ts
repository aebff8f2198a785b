/** What `check` takes for the addresses of a story before a site is built, held to the built site. */
import { expect, test } from "vitest";
import { linkable } from "../../src/commands/built-site.ts";
import { addressesOf, idsOf, publishedIds, publishedStories, THINGS } from "../../src/record/addresses-of.ts";
import { checkContent } from "../../src/rules/content.ts";
import { placesOf } from "../../src/rules/site/places.ts";

const content = await checkContent("content");
const { stories } = content;
const there = linkable("dist");

test.each(stories)("every address that is taken to be one of $id is on the site", (story) => {
  const taken = THINGS.flatMap((thing) => idsOf(thing, story).flatMap((id) => addressesOf(thing, story.id, id)));
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.filter((address) => !there.has(address))).toEqual([]);
});

test.each(stories)("and the site's addresses are known again as those of $id", (story) => {
  for (const thing of THINGS)
    expect(publishedIds(thing, story.id, [...there]).sort(), thing).toEqual(idsOf(thing, story).sort());
  expect(publishedStories([...there])).toContain(story.id);
});

test("the places that the content decides on are on the site, and no furniture is taken for one", () => {
  const { there: places, decided } = placesOf(content, [...there]);
  expect(places.size).toBeGreaterThan(20);
  expect([...places].filter((place) => !there.has(place))).toEqual([]);
  expect(decided.filter((place) => !places.has(place))).toEqual([]);
});
