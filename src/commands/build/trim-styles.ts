/**
 * Leaves out of the pages' styles the rules for classes that none of them has. Pages of a kind are trimmed alike, so that one hash
 * stays enough for what was one style, however many stories there are.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";
import { wordsIn } from "../../hosting/page-facts.ts";
import { SITE } from "./parts-of-site.ts";
import { type Step, UNPUBLISHABLE } from "./step.ts";

export const trimStyles: Step = {
  name: "trim-styles",
  reads: "pages, styles, files; the scripts of the site, where they are",
  writes: "fillings: the styles of each kind of page",
  failure: UNPUBLISHABLE,
  run: ({ pages, styles, fillings, files, folders, kept }) => {
    const scripts = files.filter((file) => file.endsWith(".js"));
    const folder = kept.has(SITE) ? folders.published : folders.next;
    const named = scripts.flatMap((file) => wordsIn(readFileSync(join(folder, file), "utf8")));
    for (const [kind, group] of Map.groupBy(pages, (page) => page.kind)) {
      const used = new Set([...group.flatMap(({ classes }) => classes), ...named]);
      const gaps = group.flatMap((page) => page.gaps.filter(({ holds }) => holds === "style"));
      const of = new Map(
        [...new Set(gaps.map((gap) => gap.of))].map((style) => [style, trim(styles.get(style) ?? "", used)]),
      );
      fillings.set(kind, { policy: "", styles: of });
    }
  },
};

function trim(css: string, used: ReadonlySet<string>): string {
  const unusedSymbols = [...css.matchAll(/\.([a-z][\w-]*)/gi)]
    .map(([, name = ""]) => name)
    .filter((name) => !used.has(name) && !isOtherName(name, css));
  return unmarked(
    transform({ filename: "page.css", code: Buffer.from(css), minify: true, unusedSymbols }).code.toString(),
  );
}

/**
 * The style without the signs by which a rule in a rule said that it is one, `& .x` where `.x` is enough (CSS Nesting, since the
 * end of 2023: every browser that knows light-dark(), which the tokens need, knows it), and without spaces behind commas. What
 * stands in quotes stays.
 */
function unmarked(css: string): string {
  return css.replaceAll(/"[^"]*"|'[^']*'|(?<!\\), |(?<=[{};,])& (?=[^;{}"']*\{)/g, (found) =>
    found === ", " ? "," : found.startsWith("&") ? "" : found,
  );
}

/** Whether the style also calls something else by the name: what is unused there goes whatever kind of name it is. */
function isOtherName(name: string, css: string): boolean {
  return new RegExp(`(?:#|@keyframes\\s+|@counter-style\\s+)${name}(?![\\w-])`, "i").test(css);
}
