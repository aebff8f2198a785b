/** An MDX file to what the checks need of it: front matter, the parts it uses and where, how long it is. */
import { mdxToMdast } from "satteri";
import type { z } from "zod";
import { isPart, type PartName, PARTS } from "../parts/list.ts";
import { attributesOf, type Use } from "../parts/use.ts";
import { type Problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { type Comment, mdxComments } from "./comments.ts";
import { type Paragraph, paragraphsOf } from "./mdx-paragraphs.ts";
import { type LineIn, type LineOf, parseYaml } from "./yaml.ts";
import type { TextFile } from "./text-file.ts";
import { wordsIn } from "./words.ts";

/** One use of a part: `<Fig id="killed" />` on line 12, with its attributes as given. */
export interface PartUse extends Use {
  line: number;
}

export interface ParsedMdx<T> {
  file: string;
  data?: T;
  uses: PartUse[];
  words: number;
  problems: Problem[];
  /** The running text, as the rules see it. */
  paragraphs: Paragraph[];
  /** Comments to the checks, in the front matter and in the text. */
  comments: Comment[];
  /** Where the fields of the front matter stand. */
  lineOf: LineOf;
  lineIn: LineIn;
}

interface TreeNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  position?: { start: { line: number } };
}

/** A file of which nothing is read yet. */
export function emptyMdx(file: string): ParsedMdx<never> {
  const one = () => 1;
  return { file, uses: [], words: 0, problems: [], paragraphs: [], comments: [], lineOf: one, lineIn: one };
}

/** Reads front matter against the schema, and the body as MDX in which only the parts of PARTS may stand. */
export function parseMdx<T>({ file, text }: TextFile, schema: z.ZodType<T>): ParsedMdx<T> {
  const parsed: ParsedMdx<T> = emptyMdx(file);
  const fail = (line: number, message: string) => parsed.problems.push({ file, line, message });
  let tree: TreeNode;
  try {
    tree = mdxToMdast(text, { position: true }) as TreeNode;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, what] = /^(\d+):\d+: (.*?)(?: \(mdx[^)]*\))?$/s.exec(message) ?? [];
    fail(Number(line ?? 1), `not valid MDX: ${what ?? message}. Close every tag, and write { and < only for parts.`);
    return parsed;
  }
  const [head, ...body] = tree.children ?? [];
  if (head?.type !== "yaml") {
    fail(1, 'no front matter. Begin the file with "---", its fields, and "---".');
    return parsed;
  }
  const front = parseYaml({ file, text: head.value ?? "" }, schema, 2);
  parsed.problems.push(...front.problems);
  if (front.data !== undefined) parsed.data = front.data;
  Object.assign(parsed, { lineOf: front.lineOf, lineIn: front.lineIn });
  parsed.comments.push(...front.comments);
  body.forEach((node) => visit(node, parsed, fail));
  parsed.paragraphs = paragraphsOf(body);
  parsed.comments.push(...mdxComments(body, text.split("\n")));
  if (body.length === 0) fail(1, "no text after the front matter. Write it, or delete the file.");
  return parsed;
}

function visit(node: TreeNode, parsed: ParsedMdx<unknown>, fail: (line: number, message: string) => void): void {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case "text":
      parsed.words += wordsIn(node.value ?? "");
      break;
    case "mdxjsEsm":
      fail(line, "import and export lines are not read in content. Remove the line; every part is known by its name.");
      break;
    case "mdxFlowExpression":
    case "mdxTextExpression":
      if (!/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value ?? ""))
        fail(line, `{${node.value ?? ""}} is code. In MDX write a figure as <Fig id="…" />.`);
      break;
    case "image":
      fail(line, 'images are not shown in content. Remove it; a chart is written <Chart id="…" />.');
      break;
    case "link":
      if (!/^(https?:\/\/|mailto:|#)/.test(node.url ?? ""))
        fail(
          line,
          `a link cannot lead to "${node.url ?? ""}". Write an address that begins with https://, or #section-id.`,
        );
      break;
    case "html":
      fail(line, "HTML is not read in content. Write Markdown, or a part.");
      break;
    case "heading":
      fail(line, 'write headings as <Heading id="…">…</Heading>, so that the address stays when the words change.');
      break;
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      checkPart(node, line, parsed, fail);
  }
  node.children?.forEach((child) => visit(child, parsed, fail));
}

function checkPart(
  node: TreeNode,
  line: number,
  parsed: ParsedMdx<unknown>,
  fail: (line: number, message: string) => void,
): void {
  const name = node.name ?? "";
  if (!isPart(name)) {
    fail(line, `unknown part <${name}>.${suggest(name, Object.keys(PARTS))}`);
    return;
  }
  parsed.words += PARTS[name].words ?? 0;
  const wanted = attributesOf(name);
  const given: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? "";
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") {
      fail(line, `<${name}> takes plain text only. Write ${usage(name)}.`);
    } else if (!wanted.some((each) => each.key === key)) {
      fail(line, `<${name}> has no "${key}". Write ${usage(name)}.`);
    } else given[key] = attribute.value;
  }
  for (const { key, kind, optional } of wanted) {
    const value = given[key];
    if (!value && !optional) fail(line, `<${name}> needs "${key}". Write ${usage(name)}.`);
    if (kind === "inline" && value && value !== "inline")
      fail(line, `<${name}> has no ${key} "${value}". Write ${key}="inline", or leave it out.`);
  }
  parsed.uses.push({ name, line, given });
}

function usage(name: PartName): string {
  const attributes = attributesOf(name).map(({ key, optional }) => (optional ? "" : ` ${key}="…"`));
  return PARTS[name].wraps ? `<${name}${attributes.join("")}>…</${name}>` : `<${name}${attributes.join("")} />`;
}
