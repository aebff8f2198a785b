import { expect, test } from "vitest";
import { anchorsIn, oldAnchor } from "../../../src/hosting/anchors.ts";
import { withEdits } from "../../../src/hosting/edits.ts";
import { elementsOf } from "../../../src/hosting/elements.ts";

const html =
  "<!DOCTYPE html><main id=main><h2 id=damage class=a>Damage</h2><div id=f-dead popover>12</div>" +
  "<svg id=map><g id=lines></g></svg><ul id=list><li id=one>One</ul>" +
  "<table><tr id=row><th>Dead<td>3</table></main>";
const elements = elementsOf(html);

test("anchors are ids that a link may name, not what a button opens or what is inside a drawing", () => {
  expect(anchorsIn(elements)).toEqual(["main", "damage", "list", "one", "row"]);
});

test("an old name is put where the new one is, and the rest of the page stays as it was", () => {
  const changed = withEdits(html, [oldAnchor(elements, "losses", "damage")]);
  expect(changed).toContain("<h2 id=damage class=a><a id=losses></a>Damage</h2>");
  expect(changed.replace("<a id=losses></a>", "")).toBe(html);
});

test("a row of a table has it in its first cell", () => {
  const changed = withEdits(html, [oldAnchor(elements, "line", "row")]);
  expect(changed).toContain("<tr id=row><th><a id=line></a>Dead<td>3");
});

test("an anchor that is not there, or cannot hold another, is refused", () => {
  expect(() => oldAnchor(elements, "losses", "harm")).toThrow("the page has no place #harm");
  expect(() => oldAnchor(elements, "losses", "list")).toThrow("#list is a <ul>, which holds no other place");
});
