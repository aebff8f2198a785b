/**
 * `_headers` and `_redirects`, which Netlify, Cloudflare and others read. Where two rules hold for one address Cloudflare
 * joins the values of a header and Netlify takes one of them, so no header is said twice for any address.
 * Sources: docs.netlify.com/manage/routing, developers.cloudflare.com/pages/configuration.
 */
import { under } from "./pattern.ts";
import { toldToHosts } from "./redirects.ts";
import { type Redirect } from "../model/redirect.ts";
import type { HeaderRule } from "./headers.ts";

/** Cloudflare's limits: rules in the file, and characters in a line. */
export const CLOUDFLARE = { rules: 100, line: 2000 };

/** The text of `_headers`, for a site under `base`. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [under(base, pattern), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** The text of `_redirects`. Places on a page are none of a host's business. */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  return toldToHosts(redirects)
    .map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301\n`)
    .join("");
}

/** What Cloudflare would cut off or ignore; each a sentence. */
export function cloudflareProblems(rules: readonly HeaderRule[], base: string): string[] {
  const long = headersFile(rules, base)
    .split("\n")
    .filter((line) => line.length > CLOUDFLARE.line);
  return [
    ...(rules.length > CLOUDFLARE.rules
      ? [
          `_headers has ${rules.length} rules, and Cloudflare reads ${CLOUDFLARE.rules}. Publish some stories as a site of their own.`,
        ]
      : []),
    ...long.map(
      (line) =>
        `a line of _headers has ${line.length} characters, and Cloudflare reads ${CLOUDFLARE.line}: ${line.slice(0, 60)} …`,
    ),
  ];
}
