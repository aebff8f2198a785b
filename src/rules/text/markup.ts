/** Texts are words: markup would be printed as it stands, and what cannot be seen cannot be checked. No waiver. */
import type { Problem } from "../../model/problem.ts";
import type { Passage } from "../../reading/passages/passage.ts";

const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const MARKUP = /<\/?[a-z!][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);|javascript:|\]\([^)]*\)|\*\*|__/iu;

/** Markup and addresses in fields, braces where no figure is printed, and characters that cannot be seen anywhere. */
export function markupIn({ file, text, prints, lineOf, comments }: Passage): Problem[] {
  const at = (index: number, message: string): Problem => ({ file, line: lineOf(index), message });
  const unseen = UNSEEN.exec(text);
  const found = comments === "mdx" && prints === "part" ? null : MARKUP.exec(text);
  const brace = prints === "nothing" ? text.search(/[{}]/) : -1;
  return [
    ...(unseen ? [at(unseen.index, "a character that cannot be seen. Remove it; retype the words around it.")] : []),
    ...(found ? [at(found.index, `"${found[0]}" would be printed as it stands. Write words only.`)] : []),
    ...(brace >= 0 ? [at(brace, "braces print no figure in this text. Leave the figure out.")] : []),
  ];
}
