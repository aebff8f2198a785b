/** Redirects from what is there and to what cannot be: what a build would refuse, as far as the content can tell. */
import type { Problem } from "../../model/problem.ts";
import { isFolder } from "../../model/redirect.ts";
import { redirectProblems } from "../../record/redirects.ts";
import type { SiteContext, SiteRule } from "../rule.ts";
import { isNowhere, mayBeThere, thereByContent } from "./there.ts";

/** The ends of redirects. Where a story cannot be read, nothing is said of them. */
export const redirectEnds: SiteRule = { name: "redirect-ends", charter: [], find };

function find(context: SiteContext): Problem[] {
  const { redirects, stories, names, published } = context;
  // Before anything was published nobody knows here what files a site has.
  if (redirects.length === 0 || stories.length < names.length || published.text === "") return [];
  const there = mayBeThere(context);
  // Of what the content alone decides it is known that it is there.
  const certain = thereByContent(context);
  const targets = new Map(redirects.map(({ from }) => [from, true]));
  return redirects.flatMap((redirect) => {
    const to = isFolder(redirect.to) ? redirect.to.slice(0, -1) : redirect.to;
    // What leads on itself is another rule's.
    const isThere = (address: string) => targets.has(redirect.to) || !isNowhere(address, there, stories);
    return redirectProblems([{ ...redirect, to }], isFolder(redirect.from) ? new Set() : certain, isThere);
  });
}
