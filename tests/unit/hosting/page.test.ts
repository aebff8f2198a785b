import { expect, test } from "vitest";
import { insertAt } from "../../../src/hosting/edits.ts";
import { codeOf, type Element } from "../../../src/hosting/elements.ts";
import { Page } from "../../../src/hosting/page.ts";

const SOURCE = "<!DOCTYPE html><style>p{top:0}</style><p>Rain";
const made = () => new Page("storm/damage/index.html", SOURCE);

function styleOf(page: Page): Element {
  const style = page.elements.find(({ tagName }) => tagName === "style");
  if (!style) throw new Error("the page has no style");
  return style;
}

test("a page knows its address and what pages hosts are told of together with it", () => {
  const { file, address, pattern } = made();
  expect([file, address, pattern]).toEqual(["storm/damage/index.html", "/storm/damage/", "/storm/:part/"]);
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

test("a style that is rewritten is so in the text and in what is known of its element", () => {
  const page = made();
  page.rewrite(styleOf(page), "b{}");
  expect(page.html).toBe("<!DOCTYPE html><style>b{}</style><p>Rain");
  expect(codeOf(styleOf(page))).toBe("b{}");
});

test("a style that does not end cannot be rewritten", () => {
  const page = new Page("index.html", "<style>p{top:0}");
  expect(() => page.rewrite(styleOf(page), "")).toThrow("index.html: a <style> is not closed");
});
