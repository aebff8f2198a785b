/** Redirects against the built site. */
import type { Redirect } from "../model/redirect.ts";
import type { Problem } from "../model/problem.ts";

/** What a finished site shows to be wrong: redirects from what is there, or to what is not. */
export function redirectProblems(redirects: readonly Redirect[], addresses: ReadonlySet<string>): Problem[] {
  return redirects.flatMap(({ from, to, file, line }) => {
    const problem = (message: string) => [{ file, line, message }];
    if (addresses.has(from))
      return problem(`"${from}" is there. Take the redirect out, or the address out of the site.`);
    return addresses.has(to) ? [] : problem(`"${to}" is not there. Write an address that the site has.`);
  });
}
