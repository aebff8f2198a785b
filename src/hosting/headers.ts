/**
 * The one table of how the site is to be served: which headers each address has. Every host's own configuration is
 * printed from it, the preview server obeys it, and the tests hold real servers against it.
 */
import { compare } from "../model/problem.ts";
import { holds, isEmbed } from "./pattern.ts";
import { PICTURE_POLICY, UNFRAMED_POLICY } from "./policy.ts";

/** Headers for every address that the pattern holds for. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** For every answer. Nothing here depends on the page. */
const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  // A year (RFC 6797). Without subdomains, which a publisher's other services may need: the site knows only itself.
  "Strict-Transport-Security": "max-age=31536000",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** A file whose name is the hash of what it holds never changes under that name. */
const FOR_EVER = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Everything else may be corrected at any moment, and the reader is to see that. An unchanged file costs a 304. */
const ASK_EACH_TIME = { "Cache-Control": "public, max-age=0, must-revalidate" };

/** What others may read, show and frame: all but the pages themselves. No answer depends on who asks. */
const FOR_ALL = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };
const FOR_THIS_SITE = { "Cross-Origin-Resource-Policy": "same-origin" };

/** An embed stands also in a page that is isolated from all others, if it is so itself; other pages frame nothing and are not framed. */
const ISOLATED = { "Cross-Origin-Embedder-Policy": "require-corp" };

const HTML = { "Content-Type": "text/html; charset=utf-8" };

/** The types of the files of public/, where no pattern of the editions holds for them. */
const PUBLIC: readonly (readonly [address: string, type: string])[] = [
  ["/embed.js", "text/javascript; charset=utf-8"],
  ["/icon.svg", "image/svg+xml"],
];

/** What searches are answered by (pagefind.app): where it begins, what reads it, and parts whose names are their hashes. */
const SEARCH = "application/octet-stream";
const SEARCHED = [
  ["/search/pagefind-entry.json", "application/json; charset=utf-8"],
  ["/search/*.pagefind", SEARCH],
] as const;
const FOUND = [
  ["/search/*.pf_meta", SEARCH],
  ["/search/*.pf_index", SEARCH],
  ["/search/*.pf_fragment", SEARCH],
] as const;

/** The files whose names are their hashes: scripts, the faces of letters, copies of images. */
const NAMED_BY_HASH = [
  ["/_astro/*.js", "text/javascript; charset=utf-8"],
  ["/_astro/*.css", "text/css; charset=utf-8"],
  ["/_astro/*.woff2", "font/woff2"],
  ["/_astro/*.avif", "image/avif"],
  ["/_astro/*.webp", "image/webp"],
  ["/_astro/*.jpg", "image/jpeg"],
] as const;

/**
 * The table for a site whose pages have these patterns, and whose files have these types, each under the pattern of its files.
 * Patterns must not overlap: hosts differ in what they then do. Only Netlify, which does not see a slash at the end, takes a file
 * for a page besides: so what holds for more addresses comes first, and files last. `searched` is a site that has a search.
 */
export function headerRules(
  patterns: Iterable<string>,
  types: readonly (readonly [pattern: string, type: string])[],
  searched = false,
): HeaderRule[] {
  const alone = (pattern: string) => (/[:*]/.test(pattern) ? 0 : 1);
  const ordered = [...patterns].sort((a, b) => alone(a) - alone(b) || compare(a, b));
  const pages = ordered.map((pattern) => ({
    pattern,
    headers: isEmbed(pattern)
      ? { ...HTML, ...ASK_EACH_TIME, ...FOR_ALL, ...ISOLATED }
      : { ...HTML, ...ASK_EACH_TIME, ...FOR_THIS_SITE, ...policyHeader(UNFRAMED_POLICY) },
  }));
  const published = PUBLIC.filter(([address]) => !types.some(([pattern]) => holds(pattern, address)));
  const files = [...(searched ? SEARCHED : []), ...published, ...types].map(([pattern, type]) => ({
    pattern,
    headers: {
      "Content-Type": type,
      ...ASK_EACH_TIME,
      ...FOR_ALL,
      ...(type === "image/svg+xml" ? policyHeader(PICTURE_POLICY) : {}),
    },
  }));
  const kept = [...NAMED_BY_HASH, ...(searched ? FOUND : [])].map(([pattern, type]) => ({
    pattern,
    headers: { "Content-Type": type, ...FOR_EVER, ...FOR_ALL },
  }));
  return [{ pattern: "/*", headers: EVERYWHERE }, ...pages, ...kept, ...files];
}

/** Whether the headers are those of a page, be it an embed. */
export function isPage(headers: HeaderRule["headers"]): boolean {
  return headers["Content-Type"]?.startsWith("text/html") ?? false;
}

/** Whether the headers are those of a file that never changes. */
export function isForEver(headers: HeaderRule["headers"]): boolean {
  return headers["Cache-Control"] === FOR_EVER["Cache-Control"];
}

/** Whether the headers are those of a text, which compresses well: its type has a charset, or is XML or JSON, as SVG is. */
export function isText(headers: HeaderRule["headers"]): boolean {
  return /^text\/|;\s*charset=|[/+](?:xml|json)\b/.test(headers["Content-Type"] ?? "");
}

/** The headers of an address of the site, without its base. */
export function headersFor(rules: readonly HeaderRule[], address: string): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter(({ pattern }) => holds(pattern, address)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

/** Addresses that no rule names a type for, or that two rules say the same header of; each a sentence. */
export function ruleProblems(rules: readonly HeaderRule[], addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => {
    const names = rules.filter(({ pattern }) => holds(pattern, address)).flatMap(({ headers }) => Object.keys(headers));
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) return [`${address}: two rules say its ${twice}. Make their patterns exclude each other.`];
    return names.includes("Content-Type")
      ? []
      : [`${address}: no rule says its type. Add it to src/hosting/headers.ts.`];
  });
}

function policyHeader(policy: string) {
  return { "Content-Security-Policy": policy };
}
