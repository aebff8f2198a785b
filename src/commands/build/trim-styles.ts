/**
 * Leaves out of the pages' styles the rules for classes that none of them has. Pages that share a policy are trimmed alike,
 * so that one hash stays enough for what was one style.
 */
import { transform } from "lightningcss";

const STYLE = /(<style>)([^]*?)(<\/style>)/g;

/** The same pages with smaller styles; `scripts` are the texts of all scripts, whose classes stay. */
export function trimStyles(pages: readonly string[], scripts: readonly string[]): string[] {
  const used = new Set([...pages.flatMap(classesIn), ...scripts.flatMap(wordsIn)]);
  const trimmed = new Map<string, string>();
  const trim = (css: string) => {
    const unusedSymbols = [...css.matchAll(/\.([a-z][\w-]*)/gi)]
      .map(([, name = ""]) => name)
      .filter((name) => !used.has(name) && !isOtherName(name, css));
    return transform({ filename: "page.css", code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
  };
  return pages.map((html) =>
    html.replaceAll(STYLE, (_, start: string, css: string, end: string) => {
      const small = trimmed.get(css) ?? trim(css);
      trimmed.set(css, small);
      return start + small + end;
    }),
  );
}

/** Whether the style also calls something else by the name: what is unused there goes whatever kind of name it is. */
function isOtherName(name: string, css: string): boolean {
  return new RegExp(`(?:#|@keyframes\\s+|@counter-style\\s+)${name}(?![\\w-])`, "i").test(css);
}

/** Every class that an element of the page has. */
function classesIn(html: string): string[] {
  const lists = html.replaceAll(STYLE, "").matchAll(/\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g);
  return [...lists].flatMap(([, quoted, single, plain]) => (quoted ?? single ?? plain ?? "").split(/\s+/));
}

/**
 * Every word in the strings of a script, which may be a class that it gives to an element. In a template inside a template
 * it is not seen which part is text; so a word that a quote or a space stands on either side of counts wherever it is.
 */
function wordsIn(script: string): string[] {
  const strings = script.matchAll(/`[^`]*`|"[^"]*"|'[^']*'/g);
  const words = [...strings].flatMap(([text]) => text.match(/[a-z][\w-]*/gi) ?? []);
  return [...words, ...(script.match(/(?<=["'`\s=}])[a-z][\w-]*(?=["'`\s>$])/gi) ?? [])];
}
