/**
 * `_headers` and `_redirects`, which Netlify, Cloudflare and others read. Where two rules hold for one address Cloudflare
 * joins the values of a header and Netlify takes one of them, so no header is said twice for any address.
 * Sources: docs.netlify.com/manage/routing, developers.cloudflare.com/pages/configuration.
 */
import { under } from "./pattern.ts";
import { toldToHosts } from "./redirects.ts";
import { type Redirect } from "../model/redirect.ts";
import type { HeaderRule } from "./headers.ts";
import type { HostedSite } from "./host.ts";

/** The text of `_headers`, for a site under `base`. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [under(base, pattern), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** The rules that a text of `_headers` was written from, for a site under `base`. */
export function rulesOf(text: string, base: string): HeaderRule[] {
  return text
    .trim()
    .split("\n\n")
    .map((block) => {
      const [path = "", ...lines] = block.split("\n");
      const headers = lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)?.slice(1, 3) ?? []);
      return { pattern: `/${path.slice(base.length)}`, headers: Object.fromEntries(headers) as HeaderRule["headers"] };
    });
}

/** The text of `_redirects`. Anchors are none of a host's business. */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  return toldToHosts(redirects)
    .map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301\n`)
    .join("");
}

/** Both files, each under its name, for who wants to see what a host that reads them is told. */
export function bothFiles({ rules, redirects, base }: HostedSite): string {
  return `# dist/_headers\n${headersFile(rules, base)}\n# dist/_redirects\n${redirectsFile(redirects, base)}`;
}
