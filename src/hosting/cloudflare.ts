/** Cloudflare Pages reads the two files of the site, up to its limits. Source: developers.cloudflare.com/pages/configuration. */
import { bothFiles, headersFile, redirectsFile } from "./headers-file.ts";
import type { HeaderRule } from "./headers.ts";
import type { Host } from "./host.ts";
import type { Redirect } from "../model/redirect.ts";

export const cloudflare: Host = {
  name: "cloudflare",
  print: bothFiles,
  refuses: ({ rules, redirects, base }) => cloudflareProblems(rules, redirects, base),
};

/** Cloudflare's limits: rules in _headers and characters in a line of it; redirects, those with patterns, and their characters. */
const LIMITS = { rules: 100, line: 2000, redirects: 2000, patterns: 100, redirect: 1000 };

/** What Cloudflare would cut off or ignore; each a sentence. */
export function cloudflareProblems(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  base: string,
): string[] {
  const moved = redirectsFile(redirects, base).split("\n").filter(Boolean);
  const isPattern = (line: string) => /^\S*(?:\*|:[A-Za-z])/.test(line);
  const [patterns, single] = [moved.filter(isPattern), moved.filter((line) => !isPattern(line))];
  return [
    ...(rules.length > LIMITS.rules
      ? [
          `_headers has ${rules.length} rules, and Cloudflare reads ${LIMITS.rules}. Publish some stories as a site of their own.`,
        ]
      : []),
    ...tooLong("_headers", headersFile(rules, base).split("\n"), LIMITS.line),
    ...tooMany("redirects", single.length, LIMITS.redirects),
    ...tooMany("redirects of patterns", patterns.length, LIMITS.patterns),
    ...tooLong("_redirects", moved, LIMITS.redirect),
  ];
}

function tooMany(what: string, count: number, most: number): string[] {
  if (count <= most) return [];
  return [
    `_redirects has ${count} ${what}, and Cloudflare reads ${most}. ` +
      "Take another host, or leave it to the pages that stand at old addresses to lead on.",
  ];
}

function tooLong(file: string, lines: readonly string[], most: number): string[] {
  return lines
    .filter((line) => line.length > most)
    .map(
      (line) => `a line of ${file} has ${line.length} characters, and Cloudflare reads ${most}: ${line.slice(0, 60)} …`,
    );
}
