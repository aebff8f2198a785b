import { expect, test } from "vitest";
import { robots } from "../../../../src/editions/sitemap/robots.ts";

test("robots.txt names the index by its whole address", () => {
  expect(robots("https://news.example")).toContain("Sitemap: https://news.example/sitemap-index.xml");
});
