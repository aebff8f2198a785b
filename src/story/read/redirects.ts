/** content/redirects.yaml: where published addresses went. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Problem } from "../problem.ts";
import { isProblem, readText } from "./text-file.ts";
import { parseYaml } from "./yaml.ts";

/** An address that was published and where it is now; both without the site's base, with a fragment where it is a place. */
export interface Redirect {
  from: string;
  to: string;
  /** Where the list says so. */
  file: string;
  line: number;
}

/** The list as YAML has it: the old address, then the new one. */
export const redirectsSchema = z
  .record(z.string(), z.string().describe("Where it is now, from its first slash on: /about/"))
  .nullable()
  .describe("Addresses that were published and moved, without the folder the site lives under.");

/** The redirects of a content folder, and what is wrong with them by themselves. No file: none. */
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
  return { redirects, problems: [...problems, ...redirects.flatMap((redirect) => problemsOf(redirect, redirects))] };
}

/** Folders and a file of plain letters, and a fragment of them: what every host writes alike. */
const ADDRESS = /^\/(?:[\w.~-]+\/)*[\w.~-]*(?:#[\w-]+)?$/;

function problemsOf(redirect: Redirect, all: readonly Redirect[]): Problem[] {
  const { from, to, file, line } = redirect;
  const problem = (message: string) => [{ file, line, message }];
  const wrong = [from, to].find((address) => !ADDRESS.test(address) || /\/\.+(\/|$)/.test(address));
  if (wrong !== undefined) {
    return problem(
      `"${wrong}" is no address of this site. Write it from its first slash on, without its origin: /about/`,
    );
  }
  if (from === to) return problem(`"${from}" leads to itself. Write where it is now.`);
  const next = all.find((other) => other.from === to);
  if (next) return problem(`"${to}" leads on to ${next.to}. Write that, so that one step is enough.`);
  if (isPlace(from) && pageOf(from) !== pageOf(to)) {
    return problem(`"${from}" is a place on a page, which no host hears of. Let it lead to a place on the same page.`);
  }
  return [];
}

export function isPlace(address: string): boolean {
  return address.includes("#");
}

export function pageOf(address: string): string {
  return address.replace(/#.*/s, "");
}
