/** A section's or page's front matter and running text as spans. */
import type { Span } from "../prose.ts";
import type { ParsedMdx } from "../read/mdx.ts";
import { lineAt, type Paragraph } from "../read/paragraphs.ts";
import { fieldSpan } from "./field.ts";

/** The fields of the front matter that hold words, of sections and of pages. */
const FIELDS = ["title", "summary", "description"] as const;

export function inSections(parsed: ParsedMdx<Partial<Record<(typeof FIELDS)[number], string>>>): Span[] {
  const front = FIELDS.flatMap((field) => {
    const value = parsed.data?.[field];
    return value === undefined ? [] : [fieldSpan(parsed, [field], value, "text")];
  });
  return [...front, ...parsed.paragraphs.map((paragraph) => paragraphSpan(parsed.file, paragraph))];
}

function paragraphSpan(file: string, paragraph: Paragraph): Span {
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
