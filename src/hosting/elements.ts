/** A parsed page as a flat list of its elements, and the questions that everyone asks of one. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a page, in the order of its source and with its place there; what is in a <template> is left out. */
export function elementsOf(html: string): Element[] {
  return below(parse(html, { sourceCodeLocationInfo: true }));
}

/** Every element below a node, in order. */
export function below(node: Node): Element[] {
  const found: Element[] = [];
  const visit = (parent: Node) => {
    for (const child of childrenOf(parent)) {
      if (!("tagName" in child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

export function childrenOf(node: Node): Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((candidate) => candidate.name === name)?.value;
}

/** Every element of what a <template> holds for scripts; of any other element none. */
export function contentOf(element: Element): Element[] {
  return "content" in element ? below((element as DefaultTreeAdapterTypes.Template).content) : [];
}

/** The text of a <script> or <style>, as written. */
export function codeOf({ childNodes }: Element): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}
