/** What GitHub Pages needs, which is nothing, and what it cannot do: it sends headers of its own choice only. */
import type { Host } from "./host.ts";

export const githubPages: Host = {
  name: "github-pages",
  print: ({ origin, base }) => githubPagesText(origin, base),
};

/** A text for a publisher to read, as comments. */
export function githubPagesText(origin: string, base: string): string {
  return `# GitHub Pages, for ${origin}${base}
# Nothing is to be configured: dist/ is published as it is, by .github/workflows/publish.yml.
#   .nojekyll           has Pages take every file, _astro/ too
#   404.html            answers for what is missing
#   <old address>/      a page that leads on, for Pages knows no redirects; _redirects and _headers are not read
#   each page's policy  stands in the page itself, for Pages sends no Content-Security-Policy
# What Pages does not send, and so cannot be had there: frame-ancestors (any site may frame any page), Referrer-Policy,
# Permissions-Policy, COOP, COEP, CORP, X-Content-Type-Options, and the long life of _astro/: every file is kept for ten
# minutes. Access-Control-Allow-Origin: * it sends for every file, so downloads and embeds work.
`;
}
