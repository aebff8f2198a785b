import { parseFeed } from "@rowanmanning/feed-parser";
import { expect, test } from "vitest";
import { atomFeed } from "../../../../src/editions/feeds/atom.ts";
import { atomArchive, edition } from "../../../../src/editions/feeds/atom-archive.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { exampleSite } from "../../../setup/examples/site.ts";
import { atomProblems } from "../../../setup/feed-grammar.ts";
import { manyStories } from "../../../setup/examples/many.ts";

const { story } = await ashby();
const stories = manyStories(story, 120);
const content = { site: exampleSite, stories, origin: "https://news.example" };
const ids = (feed: string) => parseFeed(feed).items.map(({ id }) => /(story-\d+)/.exec(id ?? "")?.[1]);
const links = (feed: string) =>
  new Map(
    [...feed.matchAll(/<link ([^>]*)>/g)].map(([, all = ""]) => [
      /rel="([^"]*)"/.exec(all)?.[1],
      /href="([^"]*)"/.exec(all)?.[1],
    ]),
  );
const at = (path: string) => `https://news.example/${path}`;

test("the feed holds fifty of many, those in no archive first, and leads to the newest archive", () => {
  const feed = atomFeed(content);
  expect(ids(feed)).toHaveLength(50);
  expect(ids(feed).slice(0, 20)).toEqual(stories.slice(0, 20).map(({ id }) => id));
  expect(links(feed).get("self")).toBe(at("feed.xml"));
  expect(links(feed).get("prev-archive")).toBe(at("feeds/stories/2.xml"));
  expect(feed).not.toContain("archive xmlns");
});

test("a story that was changed is in the feed however old it is", () => {
  const changed = stories.map((each) => (each.id === "story-3" ? { ...each, updated: "2031-01-01" } : each));
  expect(ids(atomFeed({ ...content, stories: changed }))).toContain("story-3");
});

test("archives are whole, lead to one another and to the feed, and say that they are archives", () => {
  const [first, second] = [atomArchive(content, 1), atomArchive(content, 2)];
  expect(ids(first)).toEqual(stories.slice(70).map(({ id }) => id));
  expect(ids(second)).toEqual(stories.slice(20, 70).map(({ id }) => id));
  expect(["self", "current", "next-archive", "prev-archive"].map((rel) => links(first).get(rel))).toEqual([
    at("feeds/stories/1.xml"),
    at("feed.xml"),
    at("feeds/stories/2.xml"),
    undefined,
  ]);
  expect(links(second).get("prev-archive")).toBe(at("feeds/stories/1.xml"));
  for (const feed of [first, second])
    expect(feed).toContain('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');
  expect([first, second, atomFeed(content)].flatMap(atomProblems)).toEqual([]);
});

test("a new story leaves archives as they are", () => {
  const more = { ...content, stories: [{ ...story, id: "story-121", published: "2030-06-01" }, ...stories] };
  for (const part of [1, 2]) expect(atomArchive(more, part)).toBe(atomArchive(content, part));
});

test("there is an archive for every fifty, and none where one feed holds all", () => {
  expect(edition.parts?.(stories)).toEqual([1, 2]);
  expect(edition.parts?.(stories.slice(0, 50))).toEqual([]);
  expect(atomFeed({ ...content, stories: stories.slice(0, 50) })).not.toContain("prev-archive");
});
