/** Redirects against what was published, and against the built site. */
import { isAnchor, isFolder, pageOf, type Redirect } from "../model/redirect.ts";
import type { Problem } from "../model/problem.ts";
import { movedTo } from "./moved-to.ts";

/**
 * The redirects with each of a folder spelled out, as one for every published address in it that has none of its own;
 * hosts need to know nothing of folders then. Where that leads to what moved on, it leads there at once; and a place on
 * a page that moved is led on where the page is now.
 */
export function spelledOut(redirects: readonly Redirect[], published: readonly string[]): Redirect[] {
  // Of two that hold for an address, the one that says more of it.
  const folders = redirects.filter(({ from }) => isFolder(from)).sort((a, b) => b.from.length - a.from.length);
  const single = new Map(redirects.filter(({ from }) => !isFolder(from)).map((redirect) => [redirect.from, redirect]));
  const onward = (address: string) => single.get(address)?.to ?? inFolder(address, folders)?.to;
  const all = new Map<string, Redirect>();
  for (const redirect of single.values()) {
    const { from, to } = redirect;
    if (!isAnchor(from)) all.set(from, { ...redirect, to: lastOf(to, onward) });
    else if (!single.has(pageOf(from))) {
      const [old, now] = [from, to].map((place) => lastOf(pageOf(place), onward) + place.replace(/^[^#]*/, ""));
      all.set(old ?? from, { ...redirect, from: old ?? from, to: now ?? to });
    }
  }
  for (const from of published) {
    const found = isAnchor(from) || all.has(from) ? undefined : inFolder(from, folders);
    if (!found) continue;
    const { file, line, from: place, to: target } = found.folder;
    all.set(from, { from, to: lastOf(found.to, onward), file, line, folder: { from: place, to: target } });
  }
  return [...all.values()];
}

/** Where the redirect of a folder leads an address in it. */
function inFolder(address: string, folders: readonly Redirect[]): { to: string; folder: Redirect } | undefined {
  const folder = folders.find(({ from }) => address.startsWith(from.slice(0, -1)));
  if (!folder) return undefined;
  const rest = address.slice(folder.from.length - 1);
  return { to: isFolder(folder.to) ? folder.to.slice(0, -1) + rest : folder.to, folder };
}

/** Where the address leads in the end; anywhere on it where that is a circle, which a build refuses. */
function lastOf(address: string, onward: (address: string) => string | undefined): string {
  const seen = new Set<string>();
  let last = address;
  for (let next = onward(last); next !== undefined && !seen.has(last); next = onward(last)) {
    seen.add(last);
    last = next;
  }
  return last;
}

/**
 * What a finished site shows to be wrong: redirects from what is there, or to what is not. `isThere` is for who does not
 * know all `addresses` yet: whether one may be among them.
 */
export function redirectProblems(
  redirects: readonly Redirect[],
  addresses: ReadonlySet<string>,
  isThere = (address: string) => addresses.has(address),
): Problem[] {
  return redirects.flatMap(({ from, to, file, line }) => {
    const problem = (message: string) => [{ file, line, message }];
    if (addresses.has(from))
      return problem(`"${from}" is there. Take the redirect out, or the address out of the site.`);
    if (isThere(to)) return [];
    const near = movedTo(to, { there: addresses, fresh: [], lost: [] });
    return problem(`"${to}" is not there. Write an address that the site has: ${from}: ${near}`);
  });
}
