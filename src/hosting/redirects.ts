/** What becomes of redirects (reading/redirects.ts) once the site is built. */
import { isAnchor, type Redirect } from "../model/redirect.ts";

/** The redirects of addresses: those of anchors are none of a host's business. */
export function toldToHosts(redirects: readonly Redirect[]): Redirect[] {
  return redirects.filter(({ from }) => !isAnchor(from));
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
    `<meta http-equiv=refresh content="0; url=${to}"><p>This page has moved to <a href=${to}>${absolute}</a>.`
  );
}
