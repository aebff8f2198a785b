/**
 * Leaves out of the pages' styles the rules for classes that none of them has. Pages that share a policy are trimmed alike,
 * so that one hash stays enough for what was one style. What need not come before the text goes behind it (later-styles.ts).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";
import { attribute, codeOf, contentOf, type Element } from "../../hosting/elements.ts";
import type { Page } from "../../hosting/page.ts";
import { partStyle } from "./later-styles.ts";
import { type Step, UNPUBLISHABLE } from "./step.ts";

export const trimStyles: Step = {
  name: "trim-styles",
  reads: "pages, files; the scripts of the staged folder",
  writes: "pages: an edit for each style, and the style itself",
  failure: UNPUBLISHABLE,
  run: ({ pages, files, folders }) => {
    const scripts = files.filter((file) => file.endsWith(".js"));
    const named = scripts.flatMap((file) => wordsIn(readFileSync(join(folders.next, file), "utf8")));
    for (const group of Map.groupBy(pages, ({ pattern }) => pattern).values()) trimGroup(group, named);
  },
};

/** Trims the styles of pages alike; `named` are words of scripts, which may be classes and stay. */
function trimGroup(pages: readonly Page[], named: readonly string[]): void {
  const used = new Set([...pages.flatMap(({ elements }) => elements.flatMap(classesOf)), ...named]);
  const trimmed = new Map<string, string>();
  const parted = new Map<string, [now: string, later: string]>();
  for (const page of pages) {
    const styles = page.elements.filter(({ tagName }) => tagName === "style");
    // An empty style waits behind the text for what need not come before it.
    const place = styles.find((style) => codeOf(style) === "");
    const later: string[] = [];
    for (const style of styles.filter((each) => each !== place)) {
      const css = codeOf(style);
      const small = trimmed.get(css) ?? trim(css, used);
      trimmed.set(css, small);
      const parts = place ? (parted.get(small) ?? partStyle(small)) : undefined;
      if (parts) {
        parted.set(small, parts);
        later.push(parts[1]);
      }
      page.rewrite(style, parts?.[0] ?? small);
    }
    if (place) page.rewrite(place, later.join(""));
  }
}

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

/** The classes of an element. What only some browsers show, or only a script, is not among a page's elements. */
function classesOf(element: Element): string[] {
  if (element.tagName === "noscript") return wordsIn(codeOf(element));
  const inTemplate = contentOf(element).flatMap(classesOf);
  return [...(attribute(element, "class")?.split(/\s+/) ?? []), ...inTemplate];
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
