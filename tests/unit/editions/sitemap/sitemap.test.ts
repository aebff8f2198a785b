import { expect, test } from "vitest";
import { sitemap } from "../../../../src/editions/sitemap/sitemap.ts";

test("a page is named by its whole address, with its day where it has one", () => {
  const text = sitemap([{ path: "/about/" }, { path: "/storm/", lastmod: "2020-03-07" }], "https://news.example");
  expect(text).toContain("<url><loc>https://news.example/about/</loc></url>");
  expect(text).toContain("<url><loc>https://news.example/storm/</loc><lastmod>2020-03-07</lastmod></url>");
});
