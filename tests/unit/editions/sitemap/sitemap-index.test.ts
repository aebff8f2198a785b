import { expect, test } from "vitest";
import { sitemapIndex } from "../../../../src/editions/sitemap/sitemap-index.ts";
import { ashby } from "../../../setup/examples/ashby.ts";

const { story } = await ashby();

test("the index names the sitemap by its whole address, with the last day of any story", () => {
  expect(sitemapIndex([story], "https://news.example")).toContain(
    "<loc>https://news.example/sitemap.xml</loc><lastmod>2020-03-07</lastmod>",
  );
});

test("without a story nothing was changed on any day", () => {
  expect(sitemapIndex([], "https://news.example")).not.toContain("lastmod");
});
