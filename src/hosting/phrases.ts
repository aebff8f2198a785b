/**
 * What the page of a section says, phrase by phrase, as searches find and show it: never a part of one, so that no number loses
 * its hedge, no quotation its speaker, no event its day, and what is disputed says so.
 */
import { attribute, childrenOf, type Element, type Node } from "./elements.ts";

/** Whether the address may be that of a section: figures, charts and sources are found by their names. */
export function isSection(address: string): boolean {
  return /^\/[^/]+\/(?!figures\/|charts\/|sources\/)[^/]+\/$/.test(address);
}

/** What stands in lines of its own; of these only paragraphs are parted into sentences. */
const BLOCKS = new Set("p li dt dd h1 h2 h3 h4 blockquote figcaption div section figure ul ol dl".split(" "));
/** What is no text of the section: its title, furniture, drawings with what they are labelled with, evidence. */
const LEFT_OUT = new Set("h1 nav footer svg script style template noscript story-chart table button".split(" "));
const CLASSES_LEFT_OUT = new Set("meta kicker reuse people readout toc".split(" "));
/** Groups under a word without which what is in them says something else: known or disputed, and of whom. */
const GROUPED = new Set("know who".split(" "));

interface Block {
  text: string;
  /** Whether it is read sentence by sentence. */
  parted: boolean;
}

/** The phrases of the page's main part, in order. */
export function phrasesOf(elements: readonly Element[], language = "en"): string[] {
  const main = elements.find(({ tagName }) => tagName === "main");
  if (!main) return [];
  return blocksIn(main).flatMap(({ text, parted }) => (parted ? sentencesOf(text, language) : text));
}

/** A point behind one of these is hardly the end of a sentence: Mr. Bell, Gen. Hill, No. 5, U.S. forces. */
const SHORTENED = /(?<![\p{L}.])(?:\p{Lu}\p{Ll}{0,2}|(?:\p{L}\.)+\p{L})\.$/u;

function sentencesOf(text: string, language: string): string[] {
  const found: string[] = [];
  let open = "";
  for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    open += segment;
    if (SHORTENED.test(open.trim())) continue;
    found.push(open.trim());
    open = "";
  }
  return [...found, open.trim()].filter(Boolean);
}

function blocksIn(main: Element): Block[] {
  const found: Block[] = [];
  let open = "";
  const close = (parted: boolean, head = "") => {
    const text = open.replaceAll(/\s+/g, " ").trim();
    open = "";
    if (!/[\p{L}\p{N}]/u.test(text) || text === head) return;
    found.push(head === "" ? { text, parted } : { text: `${head}: ${text}`, parted: false });
  };
  const visit = (parent: Element, head: string) => {
    for (const child of childrenOf(parent)) {
      if (child.nodeName === "#text" && "value" in child) open += child.value;
      if (!("tagName" in child) || isLeftOut(child)) continue;
      const isBlock = BLOCKS.has(child.tagName);
      if (isBlock) close(parent.tagName === "p", head);
      visit(child, isIn(GROUPED, parent) ? textOf(childrenOf(child).find((each) => "tagName" in each)) : head);
      if (isBlock) close(child.tagName === "p", head);
    }
  };
  visit(main, "");
  return found;
}

function textOf(node: Node | undefined): string {
  if (!node) return "";
  return "value" in node ? node.value : childrenOf(node).map(textOf).join("").replaceAll(/\s+/g, " ").trim();
}

const isIn = (classes: ReadonlySet<string>, element: Element) =>
  (attribute(element, "class") ?? "").split(" ").some((name) => classes.has(name));

function isLeftOut(element: Element): boolean {
  return (
    LEFT_OUT.has(element.tagName) || attribute(element, "popover") !== undefined || isIn(CLASSES_LEFT_OUT, element)
  );
}
