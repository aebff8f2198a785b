/** content/pages/*.mdx: the pages of the site that belong to no story. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { Problem } from "../model/problem.ts";
import { pageSchema } from "../model/schema/site.ts";
import { type ParsedMdx, parseMdx } from "./mdx.ts";
import { isProblem, readText } from "./text-file.ts";

/** A page as read, with the place of all that is in it. */
export type ParsedPage = ParsedMdx<z.infer<typeof pageSchema>>;

/** The pages of a content folder in the order of their names, and what keeps any from being read. */
export async function readPages(content: string): Promise<{ pages: ParsedPage[]; problems: Problem[] }> {
  const parent = join(content, "pages");
  const names = (await readdir(parent).catch(() => [])).filter((name) => name.endsWith(".mdx")).sort();
  const read = await Promise.all(names.map((name) => readText(join(parent, name))));
  const pages = read.flatMap((text) => (isProblem(text) ? [] : [parseMdx(text, pageSchema)]));
  return { pages, problems: [...read.filter(isProblem), ...pages.flatMap(({ problems }) => problems)] };
}
