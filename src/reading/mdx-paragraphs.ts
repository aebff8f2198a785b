/** The running text of an MDX tree as paragraphs: plain words, with the place of every part that stands among them. */
import { isPart, PARTS } from "../parts/list.ts";
import { type Use, valuesOf } from "../parts/use.ts";
import type { MdxNode } from "./constructs/construct.ts";

/** What stands in a paragraph's text for a part that prints something of its own. */
export const STAND_IN = "\uFFFC";

/** A part inside a paragraph; `at` is the offset of its stand-in, or of the words that it wraps. */
export interface PartPlace extends Use {
  at: number;
  /** Where the words that it wraps end; `at` + 1 for a stand-in. */
  end: number;
}

export interface Paragraph {
  text: string;
  /** Pieces of the text, in order: where each begins in it and on which line of the file. */
  pieces: { at: number; line: number }[];
  parts: PartPlace[];
  /** A heading, a title that a part is given, what stands for a picture that is not seen, or running text. */
  kind: "text" | "heading" | "title" | "alternative";
}

const INLINE = new Set([
  "text",
  "emphasis",
  "strong",
  "link",
  "linkReference",
  "inlineCode",
  "break",
  "mdxJsxTextElement",
]);

/** The texts that a part may be given, and what each is. */
const GIVEN = [
  ["text", "title"],
  ["alternative", "alternative"],
] as const;

/** Every paragraph of the body, in the order of the file. */
export function paragraphsOf(nodes: readonly MdxNode[], kind: Paragraph["kind"] = "text"): Paragraph[] {
  const found: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const node of nodes) {
    if (INLINE.has(node.type)) {
      open ??= start(kind);
      add(node, open);
      continue;
    }
    if (node.type !== "mdxTextExpression") {
      close(open, found);
      open = undefined;
    }
    if (node.type === "tableRow") {
      close(row(node, kind), found);
      continue;
    }
    const name = node.name ?? "";
    const part = isPart(name) ? { name, given: givenTo(node) } : undefined;
    for (const [of, kind] of GIVEN)
      for (const text of (part ? valuesOf(part, of) : []).filter(Boolean)) found.push(whole(text, lineOf(node), kind));
    found.push(...paragraphsOf(node.children ?? [], part && PARTS[part.name].heading ? "heading" : kind));
  }
  close(open, found);
  return found;
}

/** A row of a table is read as one sentence, so that a number in one cell and who counted it in another belong together. */
function row({ children = [] }: MdxNode, kind: Paragraph["kind"]): Paragraph {
  const read = start(kind);
  children.forEach((cell, i) => {
    if (i > 0) read.text += "; ";
    add(cell, read);
  });
  return read;
}

/** The line of the file on which the character of the paragraph stands. */
export function lineAt({ text, pieces }: Pick<Paragraph, "text" | "pieces">, offset: number): number {
  const piece = pieces.findLast(({ at }) => at <= offset) ?? pieces[0];
  if (!piece) return 1;
  return piece.line + text.slice(piece.at, offset).split("\n").length - 1;
}

function add(node: MdxNode, paragraph: Paragraph): void {
  const at = paragraph.text.length;
  const name = node.name ?? "";
  if (node.type === "break") paragraph.text += "\n";
  else if (node.type === "text" || node.type === "inlineCode") {
    paragraph.pieces.push({ at, line: lineOf(node) });
    paragraph.text += node.value ?? "";
  }
  if (node.type === "mdxJsxTextElement" && isPart(name)) {
    if (node.children?.length) node.children.forEach((child) => add(child, paragraph));
    else {
      paragraph.pieces.push({ at, line: lineOf(node) });
      paragraph.text += STAND_IN;
    }
    paragraph.parts.push({ name, given: givenTo(node), at, end: paragraph.text.length });
    return;
  }
  if (node.title) paragraph.text += ` ${node.title}`;
  node.children?.forEach((child) => add(child, paragraph));
}

function givenTo(node: MdxNode): Record<string, string> {
  const given = node.attributes?.flatMap(({ name = "", value }) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return Object.fromEntries(given ?? []);
}

const start = (kind: Paragraph["kind"]): Paragraph => ({ text: "", pieces: [], parts: [], kind });
const whole = (text: string, line: number, kind: Paragraph["kind"]): Paragraph => ({
  ...start(kind),
  text,
  pieces: [{ at: 0, line }],
});
const lineOf = (node: MdxNode): number => node.position?.start.line ?? 1;

function close(paragraph: Paragraph | undefined, found: Paragraph[]): void {
  if (paragraph && paragraph.text.trim() !== "") found.push(paragraph);
}
