/** Texts are words: markup would be printed as it stands, and what cannot be seen cannot be checked. No waiver. */
import type { Problem } from "../../model/problem.ts";
import type { Passage } from "../../reading/passages/passage.ts";

const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const MARKUP = /<\/?[a-z!][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);|javascript:|\]\([^)]*\)|\*\*|__/iu;

/** Tags in a text, with all that stands in them. */
export const TAG = /<\/?[a-z][^>]*>/giu;

/** Markup and addresses in fields, braces where no figure is printed, and characters that cannot be seen anywhere. */
export function markupIn({ file, text, prints, lineOf, comments }: Passage): Problem[] {
  const at = (index: number, message: string): Problem => ({ file, line: lineOf(index), message });
  const unseen = UNSEEN.exec(text);
  const found = comments === "mdx" && prints === "part" ? null : MARKUP.exec(text);
  const brace = prints === "nothing" ? text.search(/[{}]/) : -1;
  return [
    ...(unseen ? [at(unseen.index, "a character that cannot be seen. Remove it; retype the words around it.")] : []),
    ...(found
      ? [
          at(
            found.index,
            figureIn(found[0], prints) ?? `"${found[0]}" would be printed as it stands. Write words only.`,
          ),
        ]
      : []),
    ...(brace >= 0 ? [at(brace, "braces print no figure in this text. Leave the figure out.")] : []),
  ];
}

/** What to write for a part that prints a figure in sections; undefined for other markup. */
function figureIn(tag: string, prints: Passage["prints"]): string | undefined {
  if (!/^<Fig\b/i.test(tag)) return undefined;
  const given = (key: string) => new RegExp(`\\b${key}\\s*=\\s*["'“”]?([^\\s"'“”/>]+)`).exec(tag)?.[1];
  const [id = "figure-id", by] = [given("id"), given("by")];
  const write =
    prints === "nothing"
      ? "Leave the figure out; this text prints none."
      : `Write {${by === undefined ? id : `${id}@${by}`}}`;
  return `${tag} prints a figure in sections only. ${write}`;
}
