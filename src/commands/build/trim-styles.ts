/**
 * Leaves out of the pages' styles the rules for classes that none of them has. Pages of a kind are trimmed alike, so that one hash
 * stays enough for what was one style, however many stories there are. What need not come before the text goes behind it
 * (later-styles.ts).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Features, transform } from "lightningcss";
import { wordsIn } from "../../hosting/page-facts.ts";
import { integrityHash } from "../../hosting/page-code.ts";
import { bothSchemes } from "./both-schemes.ts";
import { partStyle } from "./later-styles.ts";
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
      const of = [...new Set(gaps.map((gap) => gap.of))];
      fillings.set(kind, { policy: "", styles: trimmed(of, styles, used) });
    }
  },
};

/** An empty style waits behind the text for what need not come before it. */
const PLACE = integrityHash("");

/** The styles of a kind of page, trimmed and parted, by what its gaps call them. */
function trimmed(of: readonly string[], styles: ReadonlyMap<string, string>, used: ReadonlySet<string>) {
  const small = new Map(of.filter((each) => each !== PLACE).map((each) => [each, trim(styles.get(each) ?? "", used)]));
  if (!of.includes(PLACE)) return small;
  const parted = [...small].map(([each, css]) => [each, ...partStyle(css)] as const);
  return new Map([
    ...parted.map(([each, now]) => [each, now] as const),
    [PLACE, parted.map(([, , later]) => later).join("")],
  ]);
}

function trim(css: string, used: ReadonlySet<string>): string {
  const unusedSymbols = [...css.matchAll(/\.([a-z][\w-]*)/gi)]
    .map(([, name = ""]) => name)
    .filter((name) => !used.has(name) && !isOtherName(name, css));
  // Rules in rules are written out: browsers before the end of 2023 would leave each of them out, and with them all drawings.
  const options = {
    filename: "page.css",
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
    include: Features.Nesting,
  };
  return withoutSpaces(bothSchemes(transform(options).code.toString()));
}

/** The style without spaces behind commas. What stands in quotes stays. */
function withoutSpaces(css: string): string {
  return css.replaceAll(/"[^"]*"|'[^']*'|(?<!\\), /g, (found) => (found === ", " ? "," : found));
}

/** Whether the style also calls something else by the name: what is unused there goes whatever kind of name it is. */
function isOtherName(name: string, css: string): boolean {
  return new RegExp(`(?:#|@keyframes\\s+|@counter-style\\s+)${name}(?![\\w-])`, "i").test(css);
}
