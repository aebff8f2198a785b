/** content/redirects.yaml: where published addresses went. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Problem } from "../model/problem.ts";
import { isProblem, readText } from "./text-file.ts";
import { parseYaml } from "./yaml.ts";
import { type Redirect } from "../model/redirect.ts";

/** The list as YAML has it: the old address, then the new one. */
export const redirectsSchema = z
  .record(z.string(), z.string().describe("Where it is now, from its first slash on: /about/"))
  .nullable()
  .describe("Addresses that were published and moved, without the folder the site lives under.");

/** The redirects of a content folder, and what keeps the list from being read. No file: none. */
export async function readRedirects(content: string): Promise<{ redirects: Redirect[]; problems: Problem[] }> {
  const path = join(content, "redirects.yaml");
  const missing = await access(path).then(
    () => false,
    () => true,
  );
  if (missing) return { redirects: [], problems: [] };
  const read = await readText(path);
  if (isProblem(read)) return { redirects: [], problems: [read] };
  const { file, data, problems, lineOf } = parseYaml(read, redirectsSchema);
  const redirects = Object.entries(data ?? {}).map(([from, to]) => ({ from, to, file, line: lineOf([from]) }));
  return { redirects, problems };
}
