/** content/pages/*.mdx: the pages of the site that belong to no story. */
import { join } from "node:path";
import type { z } from "zod";
import type { Problem } from "../model/problem.ts";
import { pageSchema } from "../model/schema/site.ts";
import { readFolder } from "./folder.ts";
import { type ParsedMdx, parseMdx } from "./mdx.ts";
import { isProblem, nameOf, readText } from "./text-file.ts";

/** A page as read, with the place of all that is in it. */
export type ParsedPage = ParsedMdx<z.infer<typeof pageSchema>>;

/** The pages that a site has: each has an address of its own, and links at the foot of every page lead there. */
export const PAGES = ["about", "methodology"] as const;

/** The pages of a content folder in the order of their names, and what keeps any from being read or shown. */
export async function readPages(content: string): Promise<{ pages: ParsedPage[]; problems: Problem[] }> {
  const parent = join(content, "pages");
  const folder = readFolder(parent);
  if (folder.problems.length > 0) return { pages: [], problems: folder.problems };
  const names = folder.entries.map(({ name }) => name);
  const files = PAGES.map((page) => `${page}.mdx`);
  const problem = (name: string, message: string): Problem => ({ file: nameOf(join(parent, name)), line: 1, message });
  const read = await Promise.all(
    files.filter((name) => names.includes(name)).map((name) => readText(join(parent, name))),
  );
  const pages = read.flatMap((text) => (isProblem(text) ? [] : [parseMdx(text, pageSchema)]));
  return {
    pages,
    problems: [
      ...files.filter((name) => !names.includes(name)).map((name) => problem(name, MISSING)),
      ...names.filter((name) => name.endsWith(".mdx") && !files.includes(name)).map((name) => problem(name, NO_PAGE)),
      ...read.filter(isProblem),
      ...pages.flatMap(({ problems }) => problems),
    ],
  };
}

const MISSING =
  'missing file, to which the foot of every page leads. Write it: a title and a description between two lines "---", then the text.';
const NO_PAGE = `no page of the site. It has ${PAGES.join(" and ")}; move the text there, and remove the file.`;
