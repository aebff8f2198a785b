import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, test } from "vitest";
import { atomFeed, correctionsFeed, jsonFeed, lastChange } from "../../../src/editions/feeds.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { atomProblems } from "../../setup/feed-grammar.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const { story } = await ashby();
const older = { ...story, id: "older", published: "2020-01-01", updated: "2020-01-02" };
const content = { site: exampleSite, stories: [story, older], origin: "https://news.example" };

describe("the Atom feed", () => {
  const feed = parseFeed(atomFeed(content));

  test("has an entry a story, newest first, under the story's address", () => {
    expect(feed.items.map(({ id, url }) => [id, url])).toEqual([
      ["https://news.example/ashby-storm/", "https://news.example/ashby-storm/"],
      ["https://news.example/older/", "https://news.example/older/"],
    ]);
  });

  test("is valid against the grammar of RFC 4287", () => {
    expect(atomProblems(atomFeed(content))).toEqual([]);
  });

  test("takes every date from the content", () => {
    expect(feed.updated?.toISOString()).toBe("2020-03-07T00:00:00.000Z");
    expect(feed.items[0]?.published?.toISOString()).toBe("2020-03-06T00:00:00.000Z");
    expect(feed.items[1]?.updated?.toISOString()).toBe("2020-01-02T00:00:00.000Z");
    expect(atomFeed(content)).toBe(atomFeed(content));
  });

  test("prints the key points in full, each figure with its hedge", () => {
    expect(feed.items[0]?.content).toContain(
      "The coastguard counted at least 40 people rescued, 6 or 7 of them children.",
    );
    expect(feed.items[0]?.content).not.toContain("{");
  });

  test("escapes what would be markup", () => {
    const { items } = jsonFeed({ ...content, stories: [{ ...story, standfirst: "A <b> & c" }] }) as {
      items: { content_html: string }[];
    };
    expect(items[0]?.content_html).toContain("<p>A &lt;b&gt; &amp; c</p>");
    expect(feed.authors[0]?.name).toBe("Try & Sons");
  });
});

test("the JSON feed says the same as the Atom feed", () => {
  const json = jsonFeed(content) as { version: string; items: { id: string; content_html: string }[] };
  expect(json.version).toBe("https://jsonfeed.org/version/1.1");
  expect(json.items.map(({ id, content_html }) => [id, content_html])).toEqual(
    parseFeed(atomFeed(content)).items.map(({ id, content: html }) => [id, html?.trim()]),
  );
});

describe("the feed of corrections", () => {
  const notice = (date: string, kind: "correction" | "update", note: string) => ({ date, kind, note });
  const corrected = {
    ...story,
    notices: [
      notice("2020-03-08", "correction", "The port was misspelt."),
      notice("2020-03-09", "update", "A boat came back."),
      notice("2020-03-10", "correction", "A name was wrong."),
    ],
  };
  const written = correctionsFeed({ ...content, stories: [corrected] });
  const feed = parseFeed(written);

  test("is valid against the grammar of RFC 4287, which refuses an entry without its id", () => {
    expect(feed.items).toHaveLength(2);
    expect(atomProblems(written)).toEqual([]);
    expect(atomProblems(written.replace(/<id>tag:.*?<\/id>/, ""))).toContain(
      "Element entry failed to validate content",
    );
  });

  test("has corrections only, newest first, with what was wrong", () => {
    expect(feed.items.map(({ title, content: text }) => [title, text])).toEqual([
      ["Corrected 10 March 2020: The Ashby storm", "A name was wrong."],
      ["Corrected 8 March 2020: The Ashby storm", "The port was misspelt."],
    ]);
    expect(feed.updated?.toISOString()).toBe("2020-03-10T00:00:00.000Z");
  });

  test("tells two corrections of one day apart", () => {
    const twice = { ...story, notices: [1, 2].map((n) => notice("2020-03-08", "correction", `Wrong ${n}.`)) };
    const ids = parseFeed(correctionsFeed({ ...content, stories: [twice] })).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^tag:news\.example,2020-03-08:\/ashby-storm\/[0-9a-f]{8}$/);
  });

  test("is a feed with no entry where nothing was corrected", () => {
    const figures = Object.entries(story.figures).map(([id, figure]) => [id, { ...figure, history: [] }]);
    const never = { ...story, figures: Object.fromEntries(figures) as typeof story.figures };
    const empty = parseFeed(correctionsFeed({ ...content, stories: [never] }));
    expect(empty.items).toEqual([]);
    expect(empty.updated?.toISOString()).toBe("2020-03-07T00:00:00.000Z");
  });
});

test("the last change is the latest day of any story", () => {
  expect(lastChange([older, story])).toBe("2020-03-07");
});
