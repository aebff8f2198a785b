/**
 * Feeds and sitemap, judged by what is not ours: the grammar of Atom, feed-parser, jsonfeed-schema with ajv, sitemap.
 */
import { Readable } from "node:stream";
import { parseFeed } from "@rowanmanning/feed-parser";
import jsonFeedSchema from "jsonfeed-schema/schema-v1.1.json" with { type: "json" };
import { parseSitemap, parseSitemapIndex } from "sitemap";
import { describe, expect, test } from "vitest";
import { printFigure } from "../../src/language/claims.ts";
import { dayOf, instantOf } from "../../src/model/moments.ts";
import { checkContent } from "../../src/rules/content.ts";
import { figuresIn } from "../../src/model/placeholders.ts";
import { site } from "../setup/site/built.ts";
import { attribute, named } from "../setup/site/html.ts";
import { pageAt, textFile } from "../setup/site/read.ts";
import { validator } from "../setup/validator.ts";
import { atomProblems } from "../setup/feed-grammar.ts";

const { stories } = await checkContent("content");
const pathOf = (address: string | null | undefined) => new URL(address ?? "").pathname;

test("the JSON feed is valid against a JSON Schema of JSON Feed 1.1", () => {
  const problemsOf = validator(jsonFeedSchema, "draft-07");
  const feed: unknown = JSON.parse(textFile(site, "feed.json"));
  expect(problemsOf(feed)).toEqual([]);
  expect(problemsOf({ ...(feed as object), items: [{}] })).not.toEqual([]);
});

test.each(["feed.xml", "corrections.xml"])("%s is an Atom feed with id, title, author and self link", (file) => {
  const feed = parseFeed(textFile(site, file));
  expect(feed.meta).toMatchObject({ type: "atom", version: "1.0" });
  expect(feed.title).toBeTruthy();
  expect(feed.authors).toHaveLength(1);
  expect(pathOf(feed.self)).toBe(site.base + file);
  expect(feed.updated).toBeInstanceOf(Date);
});

test.each(["feed.xml", "corrections.xml"])("%s is valid against the grammar of RFC 4287", (file) => {
  expect(atomProblems(textFile(site, file))).toEqual([]);
});

test.each([
  ["without its id", /<id>.*?<\/id>/, "", "Expecting an element id, got nothing"],
  ["with two titles", /<title>.*?<\/title>/, "$&$&", "Extra element title in interleave"],
  ["with a day for a moment", /T00:00:00\.000Z<\/updated>/, "</updated>", "Type dateTime doesn't allow value"],
  ["with a link to nowhere", / href="[^"]*"/, "", "Element link failed to validate attributes"],
  ["with an element of another feed format", /<id>/, "<guid>1</guid><id>", "Expecting an element id, got nothing"],
  ["with an entry without its date", /(?<=<entry>.*)<updated>.*?<\/updated>/s, "", "Expecting an element updated"],
  ["with entries of nobody", /<author>.*?<\/author>/s, "", "An atom:feed must have an atom:author unless all"],
  [
    "with an entry that leads nowhere",
    /(?<=<entry>.*)<(content|link)[ >].*?(<\/content>|\/>)/gs,
    "",
    "An atom:entry must have at least one atom:link element",
  ],
])("a feed %s is refused by it", (_, found, replaced, problem) => {
  const feed = textFile(site, "feed.xml");
  const broken = feed.replace(found, replaced);
  expect(broken).not.toBe(feed);
  expect(atomProblems(broken).join("\n")).toContain(problem);
});

describe.each(stories)("in the feed, $id", (story) => {
  const item = parseFeed(textFile(site, "feed.xml")).items.find(({ title }) => title === story.headline);

  test("has the dates of the content and the address of the story", () => {
    expect(item?.published).toEqual(instantOf(story.published));
    expect(item?.updated).toEqual(instantOf(story.updated));
    expect(pathOf(item?.url)).toBe(`${site.base}${story.id}/`);
  });

  test("carries every figure of its key points with the hedge", () => {
    const printed = story.keyPoints.flatMap(figuresIn).map((figure) => printFigure(story, figure));
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter((words) => !item?.content?.includes(words))).toEqual([]);
  });
});

test("the pages name the feeds", () => {
  const alternates = (path: string) =>
    named(pageAt(site, path).elements, "link")
      .filter((link) => attribute(link, "rel") === "alternate")
      .map((link) => attribute(link, "href"));
  expect(alternates("")).toEqual(["feed.xml", "feed.json", "corrections.xml"].map((file) => site.base + file));
  expect(alternates("corrections/")).toContain(`${site.base}corrections.xml`);
  for (const { id } of stories) expect(alternates(`${id}/`)).toContain(`${site.base}feed.xml`);
});

describe("the sitemap", async () => {
  const read = (file: string) => Readable.from([textFile(site, file)]);
  const [only] = await parseSitemapIndex(read("sitemap-index.xml"));
  const items = await parseSitemap(read(pathOf(only?.url).slice(site.base.length)));

  test("is named by the index, and the index by robots.txt", () => {
    const [, index] = /^Sitemap: (.*)$/m.exec(textFile(site, "robots.txt")) ?? [];
    expect(pathOf(index)).toBe(`${site.base}sitemap-index.xml`);
    expect(pathOf(only?.url)).toBe(`${site.base}sitemap.xml`);
  });

  test("has exactly the pages that stand for themselves", () => {
    const own = site.pages.filter(({ address, elements }) => {
      const canonical = named(elements, "link").find((link) => attribute(link, "rel") === "canonical");
      return canonical && pathOf(attribute(canonical, "href")) === address;
    });
    expect(items.map(({ url }) => pathOf(url)).sort()).toEqual(own.map(({ address }) => address).sort());
  });

  test("has no lastmod that is not a day of the content", () => {
    const days = stories.flatMap(({ updated, figures, notices = [] }) => [
      dayOf(updated),
      ...notices.map(({ date }) => date),
      ...Object.values(figures).flatMap(({ history }) => history.map(({ changed, date }) => changed ?? date)),
    ]);
    const told = items.flatMap(({ lastmod }) => lastmod?.slice(0, 10) ?? []);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((day) => !days.includes(day))).toEqual([]);
  });
});
