import { expect, test } from "vitest";
import {
  addressesOf,
  idsOf,
  placesOf,
  publishedIds,
  publishedStories,
  THINGS,
} from "../../../src/record/addresses-of.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();

test("what is published is known again by its addresses", () => {
  const published = THINGS.flatMap((thing) => idsOf(thing, story).flatMap((id) => addressesOf(thing, story.id, id)));
  for (const thing of THINGS) expect(publishedIds(thing, story.id, published), thing).toEqual(idsOf(thing, story));
  expect(publishedIds("figure", "ashby", published)).toEqual([]);
});

test("a page of the story's furniture is no section, and a place that many pages have is no source", () => {
  expect(publishedIds("section", "a", ["/a/figures/", "/a/sources/", "/a/talks/", "/a/charts/dead/"])).toEqual([
    "talks",
  ]);
  const places = ["/a/sources/#share", "/a/talks/#share", "/a/sources/#daily", "/a/sources/#main", "/a/#main"];
  expect(publishedIds("source", "a", places)).toEqual(["daily"]);
});

test("a story is known by the page of its figures", () => {
  expect(publishedStories(["/", "/about/", "/a/", "/a/figures/", "/a/figures/dead/", "/b/figures/"])).toEqual([
    "a",
    "b",
  ]);
  expect(placesOf("a")).toEqual(["/a/*", "/cards/a.png", "/cards/a/*", "/oembed/a/*"]);
});
