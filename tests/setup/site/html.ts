/** A parsed page as a flat list of its elements, and the few questions that the checks ask of one. */
import { parse, type DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a page, in the order of its source; a <template> is none of the page, and is left out. */
export function elementsOf(html: string): Element[] {
  return below(parse(html));
}

/** Every element below a node, in order. */
export function below(node: Node): Element[] {
  return childrenOf(node).flatMap((child) => ("tagName" in child ? [child, ...below(child)] : []));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The words of an element and of all below it, with single spaces. */
export function textOf(node: Node): string {
  const words = (inner: Node): string => ("value" in inner ? inner.value : childrenOf(inner).map(words).join(" "));
  return words(node).replaceAll(/\s+/g, " ").trim();
}

/** The text of a <script> or <style>, as written. */
export function codeOf({ childNodes }: Element): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/** The elements of these names. */
export function named(elements: readonly Element[], ...names: string[]): Element[] {
  return elements.filter(({ tagName }) => names.includes(tagName));
}

function childrenOf(node: Node): Node[] {
  return "childNodes" in node ? node.childNodes : [];
}
