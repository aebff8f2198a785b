/** A parsed page as a flat list of its elements, and the few questions that the checks ask of one. */
import { childrenOf, type Element, type Node } from "../../../src/hosting/elements.ts";

export { attribute, below, codeOf, elementsOf, type Element } from "../../../src/hosting/elements.ts";

/** The words of an element and of all below it, with single spaces. */
export function textOf(node: Node): string {
  const words = (inner: Node): string => ("value" in inner ? inner.value : childrenOf(inner).map(words).join(" "));
  return words(node).replaceAll(/\s+/g, " ").trim();
}

/** The elements of these names. */
export function named(elements: readonly Element[], ...names: string[]): Element[] {
  return elements.filter(({ tagName }) => names.includes(tagName));
}
