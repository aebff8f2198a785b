/**
 * The folders series/ and sections/ of a story. Every file in them is an entry, also one that could not be read: it then
 * has nothing but its problem, and nobody concludes anything from what it would have held.
 */
import { join } from "node:path";
import type { z } from "zod";
import { ContentError, type Problem } from "../model/problem.ts";
import { sectionSchema } from "../model/schema/story.ts";
import { readFolder } from "./folder.ts";
import { emptyMdx, type ParsedMdx, parseMdx } from "./mdx.ts";
import { emptySeries, type ParsedSeries, parseSeries } from "./series.ts";
import { isProblem, readText, readTextSync } from "./text-file.ts";

export type ParsedSection = ParsedMdx<z.infer<typeof sectionSchema>>;

/** `20-human-cost.mdx`: a number for the order, then the section's id, which is its anchor. */
const SECTION_FILE = /^(\d\d)-([a-z0-9-]+)\.mdx$/;

/** The id in the name of a section's file; undefined where it is no such name. */
export function sectionId(name: string): string | undefined {
  return SECTION_FILE.exec(name)?.[2];
}

/** Whether every one of them could be read whole, so that what is nowhere in them is not there. */
export function areRead(files: ReadonlyMap<string, { problems: readonly Problem[] }>): boolean {
  return [...files.values()].every(({ problems }) => problems.length === 0);
}

/** The series of a story by their ids, which are the names of their files. */
export async function readSeries(folder: string): Promise<Map<string, ParsedSeries>> {
  const all = new Map<string, ParsedSeries>();
  for (const name of list(folder, "series")) {
    const [id = ""] = name.split(".");
    const read = await readText(join(folder, "series", name));
    const parsed = isProblem(read) ? withProblem(emptySeries(read.file), read.line, read.message) : parseSeries(read);
    if (name === `${id}.csv`) all.set(id, parsed);
    else {
      const other = withProblem(emptySeries(read.file), 1, "not a .csv file. Rename or remove it.");
      all.set(all.has(id) ? name : id, other);
    }
  }
  return all;
}

/** The sections of a story by the names of their files, in order. */
export async function readSections(folder: string): Promise<Map<string, ParsedSection>> {
  const all = new Map<string, ParsedSection>();
  for (const name of list(folder, "sections")) {
    const read = await readText(join(folder, "sections", name));
    if (isProblem(read)) all.set(name, withProblem(emptyMdx(read.file), read.line, read.message));
    else if (sectionId(name) === undefined) all.set(name, withProblem(emptyMdx(read.file), 1, MISNAMED));
    else all.set(name, parseMdx(read, sectionSchema));
  }
  return all;
}

/**
 * The MDX of every section of a story of the content folder, by the section's id, with its front matter. It is read as check reads
 * it, whatever program saved it. Throws a ContentError with all that keeps a file from being read.
 */
export function sectionTexts(
  content: string,
  { id, sections }: { id: string; sections: readonly { id: string; file: string }[] },
): Record<string, string> {
  const folder = join(content, "stories", id, "sections");
  const read = sections.map((section) => [section.id, readTextSync(join(folder, `${section.file}.mdx`))] as const);
  const problems = read.flatMap(([, text]) => (isProblem(text) ? [text] : []));
  if (problems.length > 0) throw new ContentError(problems);
  return Object.fromEntries(read.flatMap(([key, text]) => (isProblem(text) ? [] : [[key, text.text]])));
}

const MISNAMED = 'not a section\'s name. Write two digits, a hyphen and an id: "20-human-cost.mdx".';

function withProblem<T extends { file: string; problems: Problem[] }>(empty: T, line: number, message: string): T {
  return { ...empty, problems: [{ file: empty.file, line, message }] };
}

const list = (folder: string, name: string): string[] =>
  readFolder(join(folder, name)).entries.map(({ name: entry }) => entry);
