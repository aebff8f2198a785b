import { parseFeed } from "@rowanmanning/feed-parser";
import { expect, test } from "vitest";
import { atomFeed } from "../../../../src/editions/feeds/atom.ts";
import { jsonFeed } from "../../../../src/editions/feeds/json-feed.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { exampleSite } from "../../../setup/examples/site.ts";

const { story } = await ashby();
const older = { ...story, id: "older", published: "2020-01-01", updated: "2020-01-02" };
const content = { site: exampleSite, stories: [story, older], origin: "https://news.example" };

test("the JSON feed says the same as the Atom feed", () => {
  const json = jsonFeed(content) as { version: string; items: { id: string; content_html: string }[] };
  expect(json.version).toBe("https://jsonfeed.org/version/1.1");
  expect(json.items.map(({ id, content_html }) => [id, content_html])).toEqual(
    parseFeed(atomFeed(content)).items.map(({ id, content: html }) => [id, html?.trim()]),
  );
});

test("it moves on a second change of a day", () => {
  const json = jsonFeed({ ...content, stories: [{ ...story, updated: "2020-03-07T14:05+00:00" }] });
  expect(json).toMatchObject({ items: [{ date_modified: "2020-03-07T14:05:00.000Z" }] });
});

test("a change is never before publication, wherever it was made", () => {
  const early = { ...story, published: "2020-03-07", updated: "2020-03-07T02:15+03:00" };
  const { items } = jsonFeed({ ...content, stories: [early] }) as { items: Record<string, string>[] };
  expect(items[0]?.date_modified).toBe("2020-03-06T23:15:00.000Z");
  expect(items[0]?.date_published).toBe("2020-03-06T23:15:00.000Z");
});
