import { parseFeed } from "@rowanmanning/feed-parser";
import { expect, test } from "vitest";
import { correctionsFeed } from "../../../../src/editions/feeds/corrections.ts";
import { correctionsArchive, edition } from "../../../../src/editions/feeds/corrections-archive.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { exampleSite } from "../../../setup/examples/site.ts";
import { atomProblems } from "../../../setup/feed-grammar.ts";

const { story } = await ashby();
const day = (i: number) => new Date(Date.UTC(2021, 0, 1 + i)).toISOString().slice(0, 10);
const notices = Array.from({ length: 60 }, (_, i) => ({
  date: day(i),
  kind: "correction" as const,
  note: `Name ${i}.`,
}));
const plain = { ...story, figures: {}, charts: {}, notices };
const content = { site: exampleSite, stories: [plain], origin: "https://news.example" };
const texts = (feed: string) => parseFeed(feed).items.map(({ content: text }) => text);

test("the newest fifty are in the feed, the oldest fifty in its archive", () => {
  const [feed, archive] = [correctionsFeed(content), correctionsArchive(content, 1)];
  expect([texts(feed)[0], texts(feed).length]).toEqual(["Name 59.", 50]);
  expect([texts(archive)[0], texts(archive).at(-1), texts(archive).length]).toEqual(["Name 49.", "Name 0.", 50]);
  expect(feed).toContain('href="https://news.example/feeds/corrections/1.xml"');
  expect(archive).toContain('href="https://news.example/corrections.xml"');
  expect([feed, archive].flatMap(atomProblems)).toEqual([]);
});

test("there is none where the feed holds all", () => {
  expect(edition.parts?.([plain])).toEqual([1]);
  expect(edition.parts?.([{ ...plain, notices: notices.slice(0, 50) }])).toEqual([]);
});
