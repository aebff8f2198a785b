import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, test } from "vitest";
import { atomFeed } from "../../../../src/editions/feeds/atom.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { exampleSite } from "../../../setup/examples/site.ts";
import { tied } from "../../../setup/examples/tied.ts";
import { atomProblems } from "../../../setup/feed-grammar.ts";

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

  test("moves on a second change of a day", () => {
    const again = parseFeed(
      atomFeed({ ...content, stories: [{ ...story, updated: "2020-03-07T14:05+00:00" }, older] }),
    );
    expect([again.updated, again.items[0]?.updated].map((moment) => moment?.toISOString())).toEqual([
      "2020-03-07T14:05:00.000Z",
      "2020-03-07T14:05:00.000Z",
    ]);
    expect(atomProblems(atomFeed({ ...content, stories: [{ ...story, updated: "2020-03-07T14:05-01:00" }] }))).toEqual(
      [],
    );
  });

  test("is never updated before it was published, wherever a change was made", () => {
    // In UTC both changes are of 6 March.
    const early = { ...story, published: "2020-03-07", updated: "2020-03-07T02:15+03:00" };
    const other = { ...older, published: "2020-03-07", updated: "2020-03-07" };
    const { items, updated } = parseFeed(atomFeed({ ...content, stories: [early, other] }));
    for (const item of items) {
      expect(Number(item.updated)).toBeGreaterThanOrEqual(Number(item.published));
      expect(Number(updated)).toBeGreaterThanOrEqual(Number(item.updated));
    }
    expect(items[0]?.updated?.toISOString(), "a second change is told apart").toBe("2020-03-06T23:15:00.000Z");
  });

  test("prints the key points in full, each figure with its hedge", () => {
    expect(feed.items[0]?.content).toContain(
      "The coastguard counted at least 40 people rescued, six or seven of them children.",
    );
    expect(feed.items[0]?.content).not.toContain("{");
  });

  test("names who publishes it, whatever is in the name", () => {
    expect(feed.authors[0]?.name).toBe("Try & Sons");
  });
});

test("an entry names who wrote it, with the address of the page on the author; and is valid then", () => {
  const text = atomFeed({ ...content, stories: tied });
  expect(atomProblems(text)).toEqual([]);
  expect(parseFeed(text).items.map(({ authors }) => authors.map(({ name, url }) => [name, url]))).toEqual([
    [["Nell Arden", "https://news.example/people/nell/"]],
    [
      ["Nell Arden", "https://news.example/people/nell/"],
      ["Ida & Moen, Jr.", "https://news.example/people/ida/"],
    ],
  ]);
});
