/**
 * The content security policy of a page: nothing is allowed but what stands in it, named by its hash.
 * Source of the directives: Content Security Policy Level 3 and Trusted Types (W3C).
 */

/** What a page needs to be allowed. */
export interface Needs {
  /** Hashes of its inline styles, and of the scripts it names: `sha256-…`, in base 64. */
  styles: readonly string[];
  scripts: readonly string[];
  /** It runs WebAssembly of this site, which searches; it has a form that leads here. */
  searches?: boolean | undefined;
  /** It names a style sheet of this site, for paper. */
  sheets: boolean;
  /** It shows an image or an icon of this site. */
  images: boolean;
  /** Its styles name a face of this site. */
  fonts: boolean;
}

/** One policy for all of the pages: what any of them needs, and no more. */
export function policyOf(pages: readonly Needs[]): string {
  const quoted = (hashes: string[]) => [...new Set(hashes)].sort().map((hash) => `'${hash}'`);
  const styles = quoted(pages.flatMap(({ styles }) => styles));
  const scripts = quoted(pages.flatMap(({ scripts }) => scripts));
  const searches = pages.some((page) => page.searches);
  return [
    "default-src 'none'",
    scripts.length > 0 && `script-src ${searches ? "'wasm-unsafe-eval' " : ""}${scripts.join(" ")}`,
    styles.length > 0 &&
      `style-src ${[...(pages.some(({ sheets }) => sheets) ? ["'self'"] : []), ...styles].join(" ")}`,
    pages.some(({ images }) => images) && "img-src 'self'",
    pages.some(({ fonts }) => fonts) && "font-src 'self'",
    // Search reads its index so, and on any page a tool that looks at it its files, as Lighthouse does with robots.txt.
    "connect-src 'self'",
    // These three do not follow default-src.
    "base-uri 'none'",
    searches ? "form-action 'self'" : "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
    .filter(Boolean)
    .join(";");
}

/**
 * What of a page's policy stands in a header: that no one may frame it, which in a meta element counts for nothing (CSP 3,
 * 3.3). The rest stands in the page itself, before anything that it speaks of; said twice it would weigh twice, and hold no
 * better. Of a page that anyone may frame nothing is said: `*` shuts out every page that has no origin, as previews and mail
 * have none.
 */
export const UNFRAMED_POLICY = "frame-ancestors 'none'";

/**
 * The policy of a picture that stands alone. Its styles and font stand in it and differ with each picture, so it is shut
 * in instead: opened as a document it runs nothing, loads nothing and has no origin.
 */
export const PICTURE_POLICY =
  "script-src 'none';object-src 'none';img-src 'none';connect-src 'none';frame-src 'none';base-uri 'none';form-action 'none';sandbox";
