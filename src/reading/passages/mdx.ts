/** A section's or page's front matter and running text as spans. */
import type { Passage } from "./passage.ts";
import type { ParsedMdx } from "../mdx.ts";
import { lineAt, type Paragraph } from "../paragraphs.ts";
import { fieldPassage } from "./field.ts";

/** The fields of the front matter that hold words, of sections and of pages. */
const FIELDS = ["title", "summary", "description"] as const;

export function inMdx(parsed: ParsedMdx<Partial<Record<(typeof FIELDS)[number], string>>>): Passage[] {
  const front = FIELDS.flatMap((field) => {
    const value = parsed.data?.[field];
    return value === undefined ? [] : [fieldPassage(parsed, [field], value, "text")];
  });
  return [...front, ...parsed.paragraphs.map((paragraph) => paragraphPassage(parsed.file, paragraph))];
}

function paragraphPassage(file: string, paragraph: Paragraph): Passage {
  const { text, pieces, parts, kind } = paragraph;
  const named = (name: string) => parts.filter((part) => part.name === name);
  return {
    file,
    where: kind === "text" ? "prose" : "text",
    text,
    figures: named("Fig").map(({ given, at }) => ({ id: given.id ?? "", by: given.by, at })),
    quotes: named("Quote").map(({ given, at }) => ({ id: given.id ?? "", at })),
    terms: named("Term").map(({ at, end }) => ({ start: at, end })),
    prints: "part",
    comments: "mdx",
    first: pieces[0]?.line ?? 1,
    lineOf: (offset) => lineAt(paragraph, offset),
  };
}
