import { expect, test } from "vitest";
import { jsonFeed } from "../../../../src/editions/feeds/json-feed.ts";
import { edition, jsonArchive } from "../../../../src/editions/feeds/json-archive.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { manyStories } from "../../../setup/examples/many.ts";
import { exampleSite } from "../../../setup/examples/site.ts";

const { story } = await ashby();
const stories = manyStories(story, 120);
const content = { site: exampleSite, stories, origin: "https://news.example" };

interface Feed {
  feed_url: string;
  next_url?: string;
  items: { id: string }[];
}

test("from the feed every page leads to an older one, and together they hold every story", () => {
  const pages = [jsonFeed(content), jsonArchive(content, 2), jsonArchive(content, 1)] as Feed[];
  const at = (path: string) => `https://news.example/${path}`;
  expect(pages.map(({ feed_url, next_url }) => [feed_url, next_url])).toEqual([
    [at("feed.json"), at("feeds/stories/2.json")],
    [at("feeds/stories/2.json"), at("feeds/stories/1.json")],
    [at("feeds/stories/1.json"), undefined],
  ]);
  expect(pages.map(({ items }) => items.length)).toEqual([50, 50, 50]);
  expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(120);
  expect(edition.parts?.(stories)).toEqual([1, 2]);
});
