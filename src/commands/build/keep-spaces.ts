/**
 * Puts the space behind words that open something in front of their button, which ends them (components/Opens.astro). WebKit
 * forgets a space behind a button where a line ends there, and who copied the sentence has two words in one.
 */
import { type Edit, insertAt } from "../../hosting/edits.ts";
import type { Element } from "../../hosting/elements.ts";
import { type Step, UNPUBLISHABLE } from "./step.ts";

export const keepSpaces: Step = {
  name: "keep-spaces",
  reads: "pages",
  writes: "pages: two edits for each space",
  failure: UNPUBLISHABLE,
  run: ({ pages }) => {
    for (const page of pages) page.edit(...page.elements.filter(isLastInLabel).flatMap(movedSpace));
  },
};

function isLastInLabel(element: Element): boolean {
  const { tagName, parentNode } = element;
  return tagName === "button" && parentNode?.nodeName === "label" && parentNode.childNodes.at(-1) === element;
}

/** The space that follows on the button is written before it instead. */
function movedSpace(button: Element): Edit[] {
  const next = following(button);
  const at = button.sourceCodeLocation?.startOffset;
  const from = next?.sourceCodeLocation?.startOffset;
  if (!next || !("value" in next) || !/^\s/.test(next.value) || at === undefined || from === undefined) return [];
  return [insertAt(at, " "), { from, to: from + 1, text: "" }];
}

/** What stands in the page right after the element and all that ends with it. */
function following(element: Element): Element["childNodes"][number] | undefined {
  const { parentNode } = element;
  if (!parentNode) return undefined;
  const next = parentNode.childNodes[parentNode.childNodes.indexOf(element) + 1];
  return next ?? ("tagName" in parentNode ? following(parentNode) : undefined);
}
