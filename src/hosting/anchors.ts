/** The anchors of a page, which links can lead to, and old names for them. */
import { type Edit, insertAt } from "./edits.ts";
import { attribute, type Element } from "./elements.ts";

/** The ids that a link may name: not those of what is opened by a button, nor those inside a drawing. */
export function anchorsIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => anchorOf(element) ?? []);
}

/** What may begin with an empty anchor: its content is text or blocks. */
const HOLDS_TEXT = new Set(
  "h1 h2 h3 h4 h5 h6 p div section article main figure li dt dd header footer td th".split(" "),
);

/**
 * Puts the old name of an anchor where the new one is. Throws one sentence if the page has no such anchor, or none that can
 * hold another.
 */
export function oldAnchor(elements: readonly Element[], old: string, now: string): Edit {
  const element = elements.find((candidate) => anchorOf(candidate) === now);
  // A row of a table holds cells only: the first of them holds the anchor.
  const holder = element?.tagName === "tr" ? elements.find(({ parentNode }) => parentNode === element) : element;
  const start = holder?.sourceCodeLocation?.startTag;
  if (!holder || !start) throw new Error(`the page has no place #${now}`);
  if (!HOLDS_TEXT.has(holder.tagName)) throw new Error(`#${now} is a <${holder.tagName}>, which holds no other place`);
  return insertAt(start.endOffset, `<a id=${old}></a>`);
}

/** The name of the anchor that an element is, or undefined. */
function anchorOf(element: Element): string | undefined {
  const id = attribute(element, "id");
  if (!id || attribute(element, "popover") !== undefined || isDrawn(element)) return undefined;
  return id;
}

/** Whether the element is a drawing or inside one. */
function isDrawn({ tagName, parentNode }: Element): boolean {
  return tagName === "svg" || (parentNode !== null && "tagName" in parentNode && isDrawn(parentNode));
}
