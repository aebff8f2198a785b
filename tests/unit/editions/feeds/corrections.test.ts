import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, test } from "vitest";
import { correctionsFeed } from "../../../../src/editions/feeds/corrections.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { exampleSite } from "../../../setup/examples/site.ts";
import { atomProblems } from "../../../setup/feed-grammar.ts";

const { story } = await ashby();
const content = { site: exampleSite, stories: [story], origin: "https://news.example" };

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

  test("moves on a second correction of the story's last day", () => {
    const twice = { ...corrected, updated: "2020-03-10T14:05+00:00" };
    const again = parseFeed(correctionsFeed({ ...content, stories: [twice] }));
    expect(again.updated?.toISOString()).toBe("2020-03-10T14:05:00.000Z");
    expect(again.items[0]?.updated?.toISOString(), "what was told before stays").toBe("2020-03-10T00:00:00.000Z");
  });

  test("is never updated before its corrections, wherever the last was made", () => {
    const early = { ...corrected, updated: "2020-03-10T02:15+03:00" };
    const { items, updated } = parseFeed(correctionsFeed({ ...content, stories: [early] }));
    expect(Number(updated)).toBeGreaterThanOrEqual(Number(items[0]?.updated));
  });

  test("is a feed with no entry where nothing was corrected", () => {
    const figures = Object.entries(story.figures).map(([id, figure]) => [id, { ...figure, history: [] }]);
    const never = { ...story, figures: Object.fromEntries(figures) as typeof story.figures };
    const empty = parseFeed(correctionsFeed({ ...content, stories: [never] }));
    expect(empty.items).toEqual([]);
    expect(empty.updated?.toISOString()).toBe("2020-03-07T00:00:00.000Z");
  });
});
