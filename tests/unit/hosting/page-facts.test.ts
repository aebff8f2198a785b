import { expect, test } from "vitest";
import { draftOf, wordsIn } from "../../../src/hosting/page-facts.ts";
import { Page } from "../../../src/hosting/page.ts";

const STYLE = ".a{top:0}";
const page = (inner: string, file = "storm/index.html") =>
  new Page(file, `<!DOCTYPE html><html lang=en><meta charset=utf-8><style>${STYLE}</style>${inner}`);
const draft = (inner: string) => draftOf(page(inner));

test("what is written later are gaps, with what belongs there", () => {
  const { text, facts, styles } = draft("<script src=/_astro/a.js type=module></script>");
  expect(facts.gaps.map(({ holds, from, to }) => [holds, text.slice(0, from).slice(-8), text.slice(from, to)])).toEqual(
    [
      ["policy", "t=utf-8>", ""],
      ["style", "><style>", STYLE],
      ["integrity", "><script", ""],
    ],
  );
  expect(facts.gaps.at(-1)?.of).toBe("/_astro/a.js");
  expect([...styles]).toEqual([[facts.gaps[1]?.of, STYLE]]);
});

test("what is known of it: its classes, also those that a template holds, its places, what its policy must allow", () => {
  const { facts } = draft(
    '<p id=rain class="a b">Rain<template><b class=c></template><noscript><i class=d></noscript><div popover id=f-1></div>',
  );
  expect(facts.classes).toEqual(expect.arrayContaining(["a", "b", "c", "d"]));
  expect(facts.anchors).toEqual(["rain"]);
  expect(facts.needs).toEqual({ scripts: [], files: [], sheets: false, fonts: false, images: false });
});

test("pages of one pattern and one style are of one kind, whatever else is in them", () => {
  const kind = (inner: string, file?: string) => draftOf(page(inner, file)).facts.kind;
  expect(kind("<p>Rain", "flood/index.html")).toBe(kind("<h1>Storm"));
  expect(kind("<p>Rain", "storm/damage/index.html")).not.toBe(kind("<p>Rain"));
  expect(kind("<style>.b{}</style>")).not.toBe(kind("<p>Rain"));
});

test("a style that does not end has no place to write to", () => {
  expect(() => draftOf(new Page("index.html", "<meta charset=utf-8><style>p{}"))).toThrow("a <style> is not closed");
});

test("words of a script that may be classes", () => {
  expect(wordsIn("f('a b',`<i class=c>`);d.e()")).toEqual(expect.arrayContaining(["a", "b", "c"]));
  expect(wordsIn("gone(gone.length)")).toEqual([]);
});

test("a page that searches is of a kind of its own, and only a section's page is known by its phrases", () => {
  const search = draft("<main><site-search data-index=/search/></site-search><p>Words.</main>").facts;
  expect(search.needs).toMatchObject({ searches: true });
  expect(search.kind).not.toBe(draft("<main><p>Words.</main>").facts.kind);
  expect(search.phrases).toBeUndefined();
  expect(draftOf(page("<main><p>Words. More.</main>", "storm/rain/index.html"), "en").facts.phrases).toEqual([
    "Words.",
    "More.",
  ]);
});
