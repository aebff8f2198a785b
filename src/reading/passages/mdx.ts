/** A section's or page's front matter and running text as passages. */
import type { Passage } from "./passage.ts";
import type { ParsedMdx } from "../mdx.ts";
import { lineAt, type Paragraph } from "../mdx-paragraphs.ts";
import { valuesOf } from "../../parts/use.ts";
import { yamlPassage } from "./yaml-text.ts";

/** The fields of the front matter that hold words, of sections and of pages. */
const FIELDS = ["title", "summary", "description"] as const;

export function inMdx(parsed: ParsedMdx<Partial<Record<(typeof FIELDS)[number], string>>>): Passage[] {
  const front = FIELDS.flatMap((field) => {
    const value = parsed.data?.[field];
    return value === undefined ? [] : [yamlPassage(parsed, [field], value, "text")];
  });
  return [...front, ...parsed.paragraphs.map((paragraph) => paragraphPassage(parsed.file, paragraph))];
}

function paragraphPassage(file: string, paragraph: Paragraph): Passage {
  const { text, pieces, parts, kind } = paragraph;
  return {
    file,
    where: kind === "text" ? "prose" : kind === "alternative" ? "alternative" : "text",
    text,
    figures: parts.flatMap((part) =>
      valuesOf(part, "figure").map((id) => ({ id, by: valuesOf(part, "source")[0], at: part.at })),
    ),
    quotes: parts.flatMap((part) => valuesOf(part, "quote").map((id) => ({ id, at: part.at }))),
    terms: parts.flatMap((part) => valuesOf(part, "term").map(() => ({ start: part.at, end: part.end }))),
    // An attribute is plain text.
    prints: kind === "title" || kind === "alternative" ? "nothing" : "part",
    comments: "mdx",
    first: pieces[0]?.line ?? 1,
    lineOf: (offset) => lineAt(paragraph, offset),
  };
}
