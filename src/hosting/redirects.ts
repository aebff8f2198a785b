/** content/redirects.yaml: where published addresses went. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Problem } from "../story/problem.ts";
import { isProblem, readText } from "../story/read/text-file.ts";
import { parseYaml } from "../story/read/yaml.ts";

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

/** What a finished site shows to be wrong: redirects from what is there, or to what is not. */
export function redirectProblems(redirects: readonly Redirect[], addresses: ReadonlySet<string>): Problem[] {
  return redirects.flatMap(({ from, to, file, line }) => {
    const problem = (message: string) => [{ file, line, message }];
    if (addresses.has(from))
      return problem(`"${from}" is there. Take the redirect out, or the address out of the site.`);
    return addresses.has(to) ? [] : problem(`"${to}" is not there. Write an address that the site has.`);
  });
}

/** The redirects of addresses: those of places on a page are none of a host's business. */
export function toldToHosts(redirects: readonly Redirect[]): Redirect[] {
  return redirects.filter(({ from }) => !isPlace(from));
}

/** The old address as it may be asked for: with its slash at the end and without. */
export function spellingsOf({ from }: Redirect): string[] {
  return from.endsWith("/") && from !== "/" ? [from, from.slice(0, -1)] : [from];
}

export function isPlace(address: string): boolean {
  return address.includes("#");
}

export function pageOf(address: string): string {
  return address.replace(/#.*/s, "");
}

/**
 * The page at an address that moved, for hosts that know no redirects. It sends the reader on without script and names the
 * new address for search engines. `to` is with the base, `absolute` with the origin too.
 */
export function movedPage(to: string, absolute: string, language: string): string {
  return (
    `<!DOCTYPE html><html lang=${language}><meta charset=utf-8><meta name=viewport content="width=device-width">` +
    `<title>This page has moved</title><meta name=robots content=noindex><link rel=canonical href=${absolute}>` +
    `<meta http-equiv=refresh content="0;url=${to}"><p>This page has moved to <a href=${to}>${absolute}</a>.`
  );
}
