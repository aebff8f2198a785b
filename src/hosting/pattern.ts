/**
 * The patterns that rules are written in: what Netlify, Cloudflare, nginx, Caddy and CloudFront can all be told.
 * `:name` stands for one folder or file name, `*` (once at most) for any characters, slashes too; all else is itself.
 * A pattern holds for an address of the site without its base: `/:story/charts/*.json`.
 */

/** The pattern as a regular expression that JavaScript, PCRE (nginx) and RE2 (Caddy) read alike; without anchors. */
export function expressionOf(pattern: string): string {
  return pattern
    .split(/(\*|:[a-z]+)/)
    .map((part) =>
      part === "*" ? ".*" : part.startsWith(":") ? "[^/]+" : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("");
}

/** Whether the pattern holds for an address. */
export function holds(pattern: string, address: string): boolean {
  const expression = expressions.get(pattern) ?? new RegExp(`^${expressionOf(pattern)}$`, "s");
  expressions.set(pattern, expression);
  return expression.test(address);
}

const expressions = new Map<string, RegExp>();

/**
 * The pattern that a page's address belongs to. A host may limit the number of rules (Cloudflare: 100), so the pages of all
 * stories share one for each kind of address. Netlify does not see whether an address ends with a slash: there a page's
 * pattern holds for files beside it too, and the rules of files, which come later, say otherwise.
 */
export function patternOf(address: string): string {
  const [story, kind, name, last, ...rest] = address.split("/").slice(1, -1);
  if (!address.endsWith("/") || story === undefined) return address;
  if (kind === undefined) return "/:page/";
  if (name === undefined) return "/:page/:part/";
  if (kind === "figures" && last === undefined) return "/:story/figures/:figure/";
  if (kind === "charts" && last === undefined) return "/:story/charts/:chart/";
  if (kind === "charts" && last === "embed" && rest.length <= 1) return "/:story/charts/:chart/embed/*";
  return address;
}

/** Whether an address, or the pattern it belongs to, is of a chart made to stand in the frame of another site. */
export function isEmbed(address: string): boolean {
  return /^\/[^/]+\/charts\/[^/]+\/embed\//.test(address);
}

/** An address of the site under its base. */
export function under(base: string, address: string): string {
  return base + address.slice(1);
}
