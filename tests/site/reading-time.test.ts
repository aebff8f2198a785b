/** The time that a story says it takes is that of the words which its page shows, with nothing opened. */
import { expect, test } from "vitest";
import { checkContent } from "../../src/rules/content.ts";
import { site } from "../setup/site/built.ts";
import { attribute, below, type Element, named } from "../setup/site/html.ts";
import { pageAt } from "../setup/site/read.ts";
import { wordsIn } from "../../src/reading/words.ts";

const { stories } = await checkContent("content");

/** Of a chart all but its title and what it measures: numbers that are looked at. */
function isDrawing(element: Element): boolean {
  const parent = element.parentNode;
  if (parent === null || !("tagName" in parent) || parent.tagName !== "figure") return false;
  const isTitle = [element, ...below(element)].some(({ tagName }) => /^h\d$/.test(tagName));
  return !isTitle && attribute(element, "class") !== "measure";
}

/** What is opened later, and what is looked at rather than read: drawings, sources of drawings, links out of the page. */
const hidden = (element: Element) =>
  attribute(element, "popover") !== undefined ||
  ["details", "script", "svg", "nav"].includes(element.tagName) ||
  isDrawing(element) ||
  /\blinks\b/.test(attribute(element, "class") ?? "");

/** How many words of an element are shown as the page opens. */
function shown(element: Element): number {
  if (hidden(element)) return 0;
  return element.childNodes.reduce((sum, node) => {
    if ("value" in node) return sum + wordsIn(node.value);
    return sum + ("tagName" in node ? shown(node) : 0);
  }, 0);
}

test.each(stories)("the words of $id are counted as they stand on its page, to a tenth", ({ id, words }) => {
  const [main] = named(pageAt(site, `${id}/`).elements, "main");
  if (!main) throw new Error("The page has no main part.");
  expect(below(main).some(hidden)).toBe(true);
  // Names of what is drawn and the dates of the page are on it as well.
  expect(words / shown(main)).toBeGreaterThan(0.9);
  expect(words / shown(main)).toBeLessThan(1.03);
});
