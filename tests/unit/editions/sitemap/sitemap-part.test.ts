import { expect, test } from "vitest";
import type { Edition } from "../../../../src/editions/edition.ts";
import { sitemapEntries } from "../../../../src/editions/sitemap/entries.ts";
import { edition as first } from "../../../../src/editions/sitemap/sitemap.ts";
import { sitemapIndex } from "../../../../src/editions/sitemap/sitemap-index.ts";
import { edition } from "../../../../src/editions/sitemap/sitemap-part.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { manyStories } from "../../../setup/examples/many.ts";
import { exampleSite } from "../../../setup/examples/site.ts";

const { story } = await ashby();
const stories = manyStories(story, 1000);
const whole = {
  site: exampleSite,
  origin: "https://news.example",
  texts: () => Promise.resolve({}),
  original: () => Promise.resolve(new Uint8Array()),
};
const text = async (of: Pick<Edition<"part">, "make">, part: number) =>
  (await of.make({ ...whole, stories, part })) as string;
const namesIn = (sitemap: string) => [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);

test("a thousand stories are in parts of ten thousand addresses; the index names each, with its own last change", async () => {
  const count = sitemapEntries(stories).length;
  const parts = edition.parts?.(stories) ?? [];
  expect(parts).toEqual(Array.from({ length: Math.ceil(count / 10_000) - 1 }, (_, i) => i + 2));
  expect(parts.length).toBeGreaterThan(0);
  const all = await Promise.all([text(first as never, 1), ...parts.map((part) => text(edition, part))]);
  expect(all.map((sitemap) => namesIn(sitemap).length).slice(0, -1)).toEqual(parts.map(() => 10_000));
  expect(new Set(all.flatMap(namesIn)).size).toBe(count);
  const index = sitemapIndex(stories, "https://news.example");
  expect(namesIn(index)).toEqual(
    ["sitemap.xml", ...parts.map((part) => `sitemaps/${part}.xml`)].map((path) => `https://news.example/${path}`),
  );
  const days = [...index.matchAll(/<lastmod>([^<]*)/g)].map(([, day]) => day);
  expect(days).toEqual(days.toSorted().reverse());
  expect(new Set(days).size).toBe(days.length);
});

test("a site of one story has no further part", () => {
  expect(edition.parts?.([story])).toEqual([]);
});
