/** What a page of a section says, phrase by phrase, as searches find it and show it: never a part of one, so that no number loses its hedge. */
import { attribute, childrenOf, type Element, type Node } from "./elements.ts";

/** Whether the address may be that of a section: those of figures, charts and sources are found by their names. */
export function isSection(address: string): boolean {
  return /^\/[^/]+\/(?!figures\/|charts\/|sources\/)[^/]+\/$/.test(address);
}

/** What holds text of its own. */
const BLOCKS = new Set("p li dt dd h1 h2 h3 h4 blockquote figcaption cite".split(" "));
/** What is no text of the section: furniture, drawings and what they are labelled with, evidence that stands on its own page. */
const LEFT_OUT = new Set("nav footer svg script style template noscript story-chart share-link table button h1".split(" "));
const CLASSES_LEFT_OUT = new Set(["meta", "kicker", "reuse", "people", "readout", "toc"]);

/** The phrases of the page's main part, in order: headings, and each sentence of each paragraph. */
export function phrasesOf(elements: readonly Element[], language = "en"): string[] {
  const main = elements.find(({ tagName }) => tagName === "main");
  if (!main) return [];
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" });
  return blocksIn(main).flatMap((text) => [...sentences.segment(text)].flatMap(({ segment }) => segment.trim() || []));
}

/** The texts of the blocks below, each with a space for what was only between tags. */
function blocksIn(node: Node): string[] {
  const found: string[] = [];
  let open = "";
  const close = () => {
    const text = open.replaceAll(/\s+/g, " ").trim();
    if (/[\p{L}\p{N}]/u.test(text)) found.push(text);
    open = "";
  };
  const visit = (parent: Node) => {
    for (const child of childrenOf(parent)) {
      if (child.nodeName === "#text") open += "value" in child ? child.value : "";
      if (!("tagName" in child) || isLeftOut(child)) continue;
      const isBlock = BLOCKS.has(child.tagName) || ["div", "section", "figure", "ul", "ol", "dl"].includes(child.tagName);
      if (isBlock) close();
      visit(child);
      if (isBlock) close();
    }
  };
  visit(node);
  close();
  return found;
}

function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName) || attribute(element, "popover") !== undefined) return true;
  return (attribute(element, "class") ?? "").split(" ").some((name) => CLASSES_LEFT_OUT.has(name));
}
