/** Cloudflare Pages reads the two files of the site, up to its limits. Source: developers.cloudflare.com/pages/configuration. */
import { bothFiles, headersFile } from "./headers-file.ts";
import type { HeaderRule } from "./headers.ts";
import type { Host } from "./host.ts";

export const cloudflare: Host = {
  name: "cloudflare",
  print: bothFiles,
  refuses: ({ rules, base }) => cloudflareProblems(rules, base),
};

/** Cloudflare's limits: rules in the file, and characters in a line. */
const LIMITS = { rules: 100, line: 2000 };

/** What Cloudflare would cut off or ignore; each a sentence. */
export function cloudflareProblems(rules: readonly HeaderRule[], base: string): string[] {
  const long = headersFile(rules, base)
    .split("\n")
    .filter((line) => line.length > LIMITS.line);
  return [
    ...(rules.length > LIMITS.rules
      ? [
          `_headers has ${rules.length} rules, and Cloudflare reads ${LIMITS.rules}. Publish some stories as a site of their own.`,
        ]
      : []),
    ...long.map(
      (line) =>
        `a line of _headers has ${line.length} characters, and Cloudflare reads ${LIMITS.line}: ${line.slice(0, 60)} …`,
    ),
  ];
}
