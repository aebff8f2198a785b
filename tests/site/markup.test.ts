import { expect, test } from "vitest";
import { site } from "../setup/site/built.ts";
import * as markup from "../setup/site/markup.ts";

test("the site has pages, and one for missing addresses", () => {
  expect(site.pages.length).toBeGreaterThan(1);
  expect(site.files).toContain("404.html");
});

test("every page says its language, title, description, address and viewport", () => {
  expect(site.pages.flatMap(markup.headProblems)).toEqual([]);
});

test("no two pages have the same title", () => {
  expect(markup.sharedTitles(site)).toEqual([]);
});

test("every page has one h1 and skips no heading level", () => {
  expect(site.pages.flatMap(markup.headingProblems)).toEqual([]);
});

test("an id is given once in a page", () => {
  expect(site.pages.flatMap(markup.doubledIds)).toEqual([]);
});

test("no page needs inline styles or event handlers to be allowed", () => {
  expect(site.pages.flatMap(markup.inlineCode)).toEqual([]);
});

test("every image has an alternative text, be it empty", () => {
  expect(site.pages.flatMap(markup.imagesWithoutAlt)).toEqual([]);
});
