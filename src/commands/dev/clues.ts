/**
 * What is known of a place in a file of the content by which it is found on a page: the words that stand there, and the figure,
 * the chart or the section that they belong to. Reads no file and knows no page.
 */
import { urls } from "../../model/addresses.ts";
import type { Problem } from "../../model/problem.ts";

/** A problem as pages are told of it. */
export interface PlacedProblem extends Problem {
  /** Words that stand on the line, as a page prints them; empty where it has none. */
  words: string;
  /** The address of the page of the figure that the line is about. */
  figure?: string;
  /** The id of the element of the page that the line is about: a chart, a section. */
  id?: string;
}

/** The problem, with what its line says; `text` is the whole file as it is now, or empty where it cannot be read. */
export function placed(problem: Problem, text: string): PlacedProblem {
  const lines = text.split("\n");
  const at = problem.line - 1;
  const words = plain(problem.file.endsWith(".mdx") ? blockAt(lines, at) : scalarAt(lines, at));
  return { ...problem, words, ...ownerOf(problem.file, lines, at) };
}

/** The lines without a gap in which the line stands; of front matter, the line itself. */
function blockAt(lines: readonly string[], at: number): string {
  const field = /^(?:title|summary): *(.*)/.exec(lines[at] ?? "");
  if (field) return field[1] ?? "";
  const isGap = (i: number) => (lines[i] ?? "").trim() === "";
  let [from, to] = [at, at];
  while (from > 0 && !isGap(from - 1)) from--;
  while (to < lines.length - 1 && !isGap(to + 1)) to++;
  return isGap(at) ? "" : lines.slice(from, to + 1).join(" ");
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** The text of a YAML field: what stands after its name or dash, and the deeper lines under it. */
function scalarAt(lines: readonly string[], at: number): string {
  const first = lines[at] ?? "";
  const [, own = ""] = /^\s*(?:- )*(?:[\w-]+:(?: |$))?(.*)$/.exec(first) ?? [];
  const under: string[] = [];
  for (const line of lines.slice(at + 1)) {
    if (line.trim() === "" || indentOf(line) <= indentOf(first) || /^\s*(?:- |[\w-]+:(?: |$))/.test(line)) break;
    under.push(line.trim());
  }
  return [own.replace(/^[>|]-?$/, ""), ...under].join(" ");
}

/** Words as a page prints them: without parts, marks, addresses and figures, whose numbers the page has. */
function plain(text: string): string {
  return text
    .replace(/\{\/\*.*?\*\/\}/g, " ")
    .replace(/<[^>]*>|\{[^}]*\}/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^["']|["']$|[*_`\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The figure, the chart or the section that the line belongs to. */
function ownerOf(file: string, lines: readonly string[], at: number): Pick<PlacedProblem, "figure" | "id"> {
  const [, story = "", rest = ""] = /\bstories\/([^/]+)\/(.*)$/.exec(file) ?? [];
  const series = /^series\/(.*)\.csv$/.exec(rest)?.[1];
  if (series !== undefined) return { figure: urls.figure(story, series) };
  const section = /^sections\/(?:\d+-)?(.*)\.mdx$/.exec(rest)?.[1];
  if (section !== undefined) {
    const chart = /<Chart id="([^"]+)"/.exec(lines[at] ?? "")?.[1];
    return { id: chart === undefined ? section : `chart-${chart}` };
  }
  if (rest !== "ledger.yaml" && rest !== "charts.yaml") return {};
  const above = lines.slice(0, at + 1);
  const key = above
    .findLast((line) => /^ {2}[\w-]+:/.test(line))
    ?.trim()
    .split(":")[0];
  const list = above.findLast((line) => /^\w+:/.test(line))?.split(":")[0];
  if (key === undefined) return {};
  if (list === "figures") return { figure: urls.figure(story, key) };
  return list === "charts" ? { id: `chart-${key}` } : {};
}
