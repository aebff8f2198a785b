import { expect, test } from "vitest";
import { attribute, codeOf, contentOf, elementsOf } from "../../../src/hosting/elements.ts";

test("every element is there once, in the order of the source; what a template holds is asked for", () => {
  const all = elementsOf("<main><ul><li>1<li><b>2</b></ul><template><i></i></template></main><p>");
  expect(all.map(({ tagName }) => tagName).slice(2)).toEqual(["body", "main", "ul", "li", "li", "b", "template", "p"]);
  expect(all.flatMap(contentOf).map(({ tagName }) => tagName)).toEqual(["i"]);
});

test("attributes and code are as they are written", () => {
  const [style] = elementsOf("<style media=print>p > b{}</style>").filter(({ tagName }) => tagName === "style");
  if (!style) throw new Error("no style");
  expect([attribute(style, "media"), attribute(style, "id"), codeOf(style)]).toEqual(["print", undefined, "p > b{}"]);
});
