/** The places on a page that links can lead to, and old names for them. */
import { parse } from "parse5";
import { attribute, childrenOf, type Element, type Node } from "./elements.ts";

/** The ids that a link may name: not those of what is opened by a button, nor those inside a drawing. */
export function anchorsIn(html: string): string[] {
  return placed(parse(html)).map(({ id }) => id);
}

/** What may begin with an empty anchor: its content is text or blocks. */
const HOLDS_TEXT = new Set(
  "h1 h2 h3 h4 h5 h6 p div section article main figure li dt dd header footer td th".split(" "),
);

/**
 * The page with the old name of a place put where the new one is. Throws one sentence if the page has no such place, or
 * none that can hold another.
 */
export function withOldAnchor(html: string, old: string, now: string): string {
  const place = placed(parse(html, { sourceCodeLocationInfo: true })).find(({ id }) => id === now);
  const end = place?.element.sourceCodeLocation?.startTag?.endOffset;
  if (place === undefined || end === undefined) throw new Error(`the page has no place #${now}`);
  if (!HOLDS_TEXT.has(place.element.tagName))
    throw new Error(`#${now} is a <${place.element.tagName}>, which holds no other place`);
  return `${html.slice(0, end)}<a id=${old}></a>${html.slice(end)}`;
}

function placed(node: Node): { id: string; element: Element }[] {
  return childrenOf(node).flatMap((child) => {
    if (!("tagName" in child) || child.tagName === "svg") return [];
    const id = attribute(child, "popover") === undefined ? attribute(child, "id") : undefined;
    return [...(id ? [{ id, element: child }] : []), ...placed(child)];
  });
}
