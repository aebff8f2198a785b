/** Redirects by themselves: addresses that every host writes alike, one step each. Against the built site: record/redirects.ts. */
import type { Problem } from "../../model/problem.ts";
import { isAnchor, isFolder, pageOf, type Redirect } from "../../model/redirect.ts";
import type { SiteContext, SiteRule } from "../rule.ts";

/** Redirects of what is no address or never was one here, to themselves, in two steps, of anchors to other pages. */
export const redirects = { name: "redirects", charter: [], find } satisfies SiteRule;

function find({ redirects: all }: Pick<SiteContext, "redirects">): Problem[] {
  const byAddress = new Map(all.toReversed().map((redirect) => [redirect.from, redirect]));
  return all.flatMap((redirect) => problemsOf(redirect, byAddress));
}

/** Folders and a file of plain letters, and a fragment of them: what every host writes alike; or all in a folder. */
const ADDRESS = /^\/(?:(?:[\w.~-]+\/)*[\w.~-]*(?:#[\w-]+)?|(?:[\w.~-]+\/)+\*)$/;

function problemsOf(redirect: Redirect, all: ReadonlyMap<string, Redirect>): Problem[] {
  const { from, to, file, line } = redirect;
  const problem = (message: string) => [{ file, line, message }];
  const wrong = [from, to].find((address) => !ADDRESS.test(address) || /\/\.+(\/|$)/.test(address));
  if (wrong !== undefined) {
    return problem(
      `"${wrong}" is no address of this site. Write it from its first slash on, without its origin: /about/`,
    );
  }
  // A host cannot tell whether it is a page or a file, nor of which type; a server of files alone has nothing to put there.
  if (!isAnchor(from) && !isFolder(from) && /\/[^/.]+$/.test(from))
    return problem(
      `"${from}" is neither a page nor a file. Write it with a slash at its end, for with and without: ${from}/: ${to}`,
    );
  if (isFolder(to) && !isFolder(from))
    return problem(`"${to}" stands for many addresses, and "${from}" for one. Write where that one is now.`);
  if (from === to) return problem(`"${from}" leads to itself. Write where it is now.`);
  const next = all.get(to);
  if (next) return problem(`"${to}" leads on to ${next.to}. Write that, so that one step is enough.`);
  if (isAnchor(from) && pageOf(from) !== pageOf(to)) {
    return problem(`"${from}" is a place on a page, which no host hears of. Let it lead to a place on the same page.`);
  }
  return [];
}
