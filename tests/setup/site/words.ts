/** Words of a page as whoever reads it without its style has them: copied, read aloud, in a reader mode, in a terminal. */
import { childrenOf, type Element, type Node } from "../../../src/hosting/elements.ts";

/** What a browser sets in a line of text by itself (HTML Standard, 15.3.4); every element that HTML does not know is one of them. */
const IN_LINE = new Set(
  "a abbr b bdi bdo cite code data dfn em i kbd label mark q s samp small span strong sub sup time tspan u var".split(
    " ",
  ),
);
/** What stands in the page and is no text of it, and what shows no words itself. */
const SILENT = new Set(["script", "style", "template", "title"]);

/**
 * Where two words meet with nothing between them but a tag: `…killed</b>Children`. The end of the one and the beginning of the
 * other, for whoever is to find the place.
 */
export function metWords(page: Node): string[] {
  const met: string[] = [];
  /** The text since the last end of a line, and how much of it had been said when a tag was last met. */
  let line = "";
  let atTag = 0;
  const visit = (node: Node): void => {
    if ("value" in node) {
      if (atTag === line.length && meet(line, node.value)) met.push(`${line.slice(-24)}|${node.value.slice(0, 24)}`);
      line += node.value;
      return;
    }
    if ("tagName" in node && SILENT.has(node.tagName)) return;
    const breaks = "tagName" in node && breaksLine(node);
    const tag = () => {
      if (breaks) line = "";
      atTag = line.length;
    };
    tag();
    childrenOf(node).forEach(visit);
    tag();
  };
  visit(page);
  return met;
}

function breaksLine({ tagName }: Element): boolean {
  return !IN_LINE.has(tagName) && !tagName.includes("-") && tagName !== "button";
}

/** Whether two words, or a sentence and a word, run into one. What opens or follows on a word may stand at it. */
function meet(before: string, after: string): boolean {
  return /[\p{L}\p{N}\p{Pf}.,;:!?%)…]$/u.test(before) && /^[\p{L}\p{N}\p{Pi}(]/u.test(after);
}
