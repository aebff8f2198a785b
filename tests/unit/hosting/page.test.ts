import { expect, test } from "vitest";
import { insertAt } from "../../../src/hosting/edits.ts";
import type { Gap } from "../../../src/hosting/gaps.ts";
import { Page } from "../../../src/hosting/page.ts";

const SOURCE = "<!DOCTYPE html><style>p{top:0}</style><p>Rain";
const made = () => new Page("storm/damage/index.html", SOURCE);

test("a page knows its address and what pages hosts are told of together with it", () => {
  const { file, address, pattern } = made();
  expect([file, address, pattern]).toEqual(["storm/damage/index.html", "/storm/damage/", "/:page/:part/"]);
});

test("its text is the source with all edits so far; the places stay those of the source", () => {
  const page = made();
  expect(page.html).toBe(SOURCE);
  page.edit(insertAt(SOURCE.length, "!"));
  expect(page.html).toBe(`${SOURCE}!`);
  page.edit(insertAt(SOURCE.indexOf("Rain"), "More "));
  expect(page.html).toBe(SOURCE.replace("Rain", "More Rain!"));
  expect(page.source).toBe(SOURCE);
});

test("gaps are where they were after all edits, in the order of the text", () => {
  const page = made();
  const at = SOURCE.indexOf("p{");
  page.edit(insertAt(0, "<!-- -->"), { from: SOURCE.indexOf("<p>"), to: SOURCE.length, text: "" });
  const gaps: Gap[] = [
    { from: at, to: at + "p{top:0}".length, holds: "style", of: "a" },
    { from: 15, to: 15, holds: "policy", of: "" },
  ];
  const { text, gaps: moved } = page.withGaps(gaps);
  expect(text).toBe("<!-- --><!DOCTYPE html><style>p{top:0}</style>");
  expect(moved.map(({ from, to, of }) => [of, text.slice(0, from).slice(-7), text.slice(from, to)])).toEqual([
    ["", "E html>", ""],
    ["a", "<style>", "p{top:0}"],
  ]);
});
