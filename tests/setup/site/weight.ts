/** What a page costs its reader: bytes on the line, and requests before it can be read. */
import { posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { attribute, codeOf, named } from "./html.ts";
import { textFile, type Page, type Site } from "./read.ts";

/** Of the whole answer to who asks for a story: its head and all of the page. */
export const STORY = 20_480;
/**
 * Debts, in bytes beyond the limits: since the story tells how it began, who is who and what each report said, and its
 * numbers stand large at its top, its pages are heavier than they may be. Each is to be paid off by structure, and none may grow.
 */
export const DEBT = { read: 5_000, story: 8_250, shared: 3_800 } as const;

/** Bytes as a host sends them that compresses once, ahead of time: brotli at its best. */
export function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Everything that the browser must fetch before it may show the page. */
export function blockingRequests({ elements }: Page): string[] {
  const has = (element: (typeof elements)[number], name: string) => attribute(element, name) !== undefined;
  const sheets = named(elements, "link").filter(
    (link) => attribute(link, "rel") === "stylesheet" && attribute(link, "media") !== "print",
  );
  const scripts = named(elements, "script").filter(
    (script) =>
      has(script, "src") && !has(script, "async") && !has(script, "defer") && attribute(script, "type") !== "module",
  );
  const imports = named(elements, "style").flatMap((style) => codeOf(style).match(/@import[^;]+/g) ?? []);
  return [
    ...sheets.map((link) => attribute(link, "href") ?? ""),
    ...scripts.map((script) => attribute(script, "src") ?? ""),
    ...imports,
  ];
}

/** Every script file that the page can come to load: named in it, or imported by one that is, now or later. */
export function scriptFiles(site: Site, page: Page): string[] {
  const found = new Set<string>();
  const follow = (text: string, folder: string) => {
    for (const file of scriptsNamedIn(site, text, folder)) {
      if (found.has(file)) continue;
      found.add(file);
      follow(textFile(site, file), posix.dirname(file));
    }
  };
  const inMarkup = named(page.elements, "script").map((script) => `"${attribute(script, "src") ?? ""}"`);
  follow(inMarkup.join(" "), posix.dirname(page.file));
  return [...found].sort();
}

/** Files of the site that a text names in quotes: "./x.js" from its folder, "/base/_astro/x.js", or "_astro/x.js". */
function scriptsNamedIn(site: Site, text: string, folder: string): string[] {
  const named = [...text.matchAll(/["'`]([^"'`\s]+\.m?js)["'`]/g)].map((match) => match[1] ?? "");
  const meant = named.flatMap((name) => [
    name.startsWith(site.base) ? name.slice(site.base.length) : posix.join(folder, name),
    name,
  ]);
  return [...new Set(meant)].filter((file) => site.files.has(file));
}

/** Bytes of all scripts that a page can come to run: those in files, and those written in the page. */
export function scriptBytes(site: Site, page: Page): number {
  const inPage = named(page.elements, "script").filter((script) =>
    /^(module|text\/javascript)?$/.test(attribute(script, "type") ?? ""),
  );
  const texts = [...scriptFiles(site, page).map((file) => textFile(site, file)), ...inPage.map(codeOf).filter(Boolean)];
  return texts.reduce((sum, text) => sum + brotli(text), 0);
}
