/** Redirects against what was published, and against the built site. */
import { isAnchor, isFolder, type Redirect } from "../model/redirect.ts";
import type { Problem } from "../model/problem.ts";
import { movedTo } from "./moved-to.ts";

/**
 * The redirects with each of a folder spelled out, as one for every published address in it that has none of its own;
 * hosts need to know nothing of folders then. Where that leads to what moved on, it leads there at once.
 */
export function spelledOut(redirects: readonly Redirect[], published: readonly string[]): Redirect[] {
  const single = redirects.filter(({ from }) => !isFolder(from));
  const taken = new Map(single.map((redirect) => [redirect.from, redirect]));
  for (const folder of redirects.filter(({ from }) => isFolder(from))) {
    const [before, after] = [folder.from.slice(0, -1), folder.to.slice(0, -1)];
    for (const from of published) {
      if (!from.startsWith(before) || isAnchor(from) || taken.has(from)) continue;
      const to = isFolder(folder.to) ? after + from.slice(before.length) : folder.to;
      taken.set(from, { ...folder, from, to });
    }
  }
  return [...taken.values()].map((redirect) => ({ ...redirect, to: lastOf(redirect.to, taken) }));
}

/** Where the address leads in the end; anywhere on it where that is a circle, which a build refuses. */
function lastOf(to: string, taken: ReadonlyMap<string, Redirect>): string {
  const seen = new Set<string>();
  let last = to;
  for (let next = taken.get(last); next && !seen.has(last); next = taken.get(last)) {
    seen.add(last);
    last = next.to;
  }
  return last;
}

/** What a finished site shows to be wrong: redirects from what is there, or to what is not. */
export function redirectProblems(redirects: readonly Redirect[], addresses: ReadonlySet<string>): Problem[] {
  return redirects.flatMap(({ from, to, file, line }) => {
    const problem = (message: string) => [{ file, line, message }];
    if (addresses.has(from))
      return problem(`"${from}" is there. Take the redirect out, or the address out of the site.`);
    if (addresses.has(to)) return [];
    const near = movedTo(to, { there: addresses, fresh: [], lost: [] });
    return problem(`"${to}" is not there. Write an address that the site has: ${from}: ${near}`);
  });
}
