/** What becomes of redirects (story/read/redirects.ts) once the site is built. */
import type { Problem } from "../story/problem.ts";
import { isPlace, type Redirect } from "../story/read/redirects.ts";

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
