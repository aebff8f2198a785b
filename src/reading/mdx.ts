/** An MDX file to what the checks need of it: front matter, the parts it uses and where, how long it is. */
import { mdxToMdast } from "satteri";
import type { z } from "zod";
import { isPart, PARTS } from "../parts/list.ts";
import { attributesOf, type Use } from "../parts/use.ts";
import { type Problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { type Comment, mdxComments } from "./comments.ts";
import { type MdxNode, type Place } from "./constructs/construct.ts";
import { usage } from "./constructs/mdx.ts";
import { linksIn, refusedNode, refusedSource, refusedText } from "./constructs/refused.ts";
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
  /** The places that its links lead to on the page, as `rockets` for `[words](#rockets)`. */
  links: { place: string; line: number }[];
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

/** A file of which nothing is read yet. */
export function emptyMdx(file: string): ParsedMdx<never> {
  const one = () => 1;
  return { file, uses: [], links: [], words: 0, problems: [], paragraphs: [], comments: [], lineOf: one, lineIn: one };
}

/** Reads front matter against the schema, and the body as MDX in which only the parts of PARTS may stand. */
export function parseMdx<T>({ file, text }: TextFile, schema: z.ZodType<T>): ParsedMdx<T> {
  const parsed: ParsedMdx<T> = emptyMdx(file);
  const fail = (line: number, message: string) => parsed.problems.push({ file, line, message });
  let tree: MdxNode;
  try {
    tree = mdxToMdast(text, { position: true }) as MdxNode;
  } catch (error) {
    for (const { line, message } of whyUnread(text, error)) fail(line, message);
    return parsed;
  }
  const [head, ...body] = tree.children ?? [];
  if (head?.type !== "yaml") {
    fail(1, 'no front matter. Begin the file with "---", its fields, and "---".');
    return parsed;
  }
  const front = parseYaml({ file, text: `${head.value ?? ""}\n` }, schema, 2);
  parsed.problems.push(...front.problems);
  if (front.data !== undefined) parsed.data = front.data;
  Object.assign(parsed, { lineOf: front.lineOf, lineIn: front.lineIn });
  parsed.comments.push(...front.comments);
  const kept = keep(body, { text, ...linksIn(body) }, parsed, fail);
  parsed.paragraphs = paragraphsOf(kept);
  parsed.comments.push(...mdxComments(body, text.split("\n")));
  if (body.length === 0) fail(1, "no text after the front matter. Write it, or delete the file.");
  return parsed;
}

/** What is wrong with a text that is no MDX: all that is known of it, or what the parser says. */
function whyUnread(text: string, error: unknown): { line: number; message: string }[] {
  const said = error instanceof Error ? error.message : String(error);
  const [, row = "1", column = "1", what = said] = /^(\d+):(\d+): (.*?)(?: \(mdx[^)]*\))?$/s.exec(said) ?? [];
  const lines = text.split("\n");
  const at = lines.slice(0, Number(row) - 1).join("\n").length + (Number(row) > 1 ? 1 : 0) + Number(column) - 1;
  const known = refusedSource(text, what, at);
  if (known.length > 0) return known;
  return [
    {
      line: Number(row),
      message: `not valid MDX: ${what.split("\n")[0] ?? ""}. Close every tag, and write { and < only for parts.`,
    },
  ];
}

type Fail = (line: number, message: string) => void;
type InFile = Pick<Place, "definitions" | "used"> & { text: string };

/** Tells what of the nodes is refused, counts, and gives those from whose words the rules may conclude something. */
function keep(nodes: readonly MdxNode[], file: InFile, parsed: ParsedMdx<unknown>, fail: Fail): MdxNode[] {
  return nodes.flatMap((node) => {
    const { start, end } = node.position ?? {};
    const place: Place = { ...file, node, source: file.text.slice(start?.offset, end?.offset) };
    const line = start?.line ?? 1;
    const refused = refusedNode(place);
    if (refused) fail(line, refused.message);
    else if (node.type === "text") for (const found of refusedText(place)) fail(found.line, found.message);
    else if (node.type.startsWith("mdxJsx")) checkPart(node, line, parsed, fail);
    const drops = refused?.drops ?? ["definition", "footnoteDefinition"].includes(node.type);
    // Of what is left out only the parts count: what they name is used.
    const inside = drops ? { ...parsed, words: 0 } : parsed;
    if (node.type === "link" && node.url?.startsWith("#")) parsed.links.push({ place: node.url.slice(1), line });
    if (node.type === "text" || node.type === "inlineCode") inside.words += wordsIn(node.value ?? "");
    const children = node.children && keep(node.children, file, inside, drops ? () => undefined : fail);
    return drops ? [] : [children ? { ...node, children } : node];
  });
}

function checkPart(node: MdxNode, line: number, parsed: ParsedMdx<unknown>, fail: Fail): void {
  const name = node.name ?? "";
  if (!isPart(name)) {
    fail(line, `unknown part <${name}>.${suggest(name, Object.keys(PARTS))}`);
    return;
  }
  parsed.words += PARTS[name].words ?? 0;
  const wanted = attributesOf(name);
  const given: Record<string, string> = {};
  let isCode = false;
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? "";
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") {
      if (!isCode) fail(line, `<${name}> takes plain text only. Write ${usage(name)}.`);
      isCode = true;
    } else if (!wanted.some((each) => each.key === key)) {
      fail(line, `<${name}> has no "${key}". Write ${usage(name)}.`);
    } else given[key] = attribute.value;
  }
  for (const { key, kind, optional } of wanted) {
    const value = given[key];
    if (!value && !optional && !isCode) fail(line, `<${name}> needs "${key}". Write ${usage(name)}.`);
    if (kind === "inline" && value && value !== "inline")
      fail(line, `<${name}> has no ${key} "${value}". Write ${key}="inline", or leave it out.`);
  }
  if (PARTS[name].afterWords && node.type !== "mdxJsxFlowElement")
    fail(line, `<${name}> stands in a sentence. Write it on a line of its own, between empty lines.`);
  parsed.uses.push({ name, line, given });
}
