/**
 * Pages as Astro left them, made ready but for what pages of a kind have in common: minified, with the old names of their
 * anchors, an embed with its script in it. Each is read, parsed and written once. Done in worker threads.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { oldAnchor } from "../../hosting/anchors.ts";
import { draftOf, type PageFacts } from "../../hosting/page-facts.ts";
import type { Page } from "../../hosting/page.ts";
import { isEmbed } from "../../hosting/pattern.ts";
import { pageOf, type Redirect } from "../../model/redirect.ts";
import { withScripts } from "./inline-scripts.ts";
import { keptSpaces } from "./keep-spaces.ts";
import { minified } from "./minify.ts";
import { saying } from "./saying.ts";

export interface ToDraft {
  /** The folder in which Astro left them, and the one that they are written to. */
  from: string;
  to: string;
  files: readonly string[];
  /** The site's folder on its host. */
  base: string;
  /** That of the site. */
  language: string;
  /** The redirects of places on these pages. */
  anchors: readonly Redirect[];
}

export interface Drafted {
  pages: PageFacts[];
  /** The styles of these pages, by what their gaps call them. */
  styles: Map<string, string>;
}

export async function draftPages({ from, to, files, base, language, anchors }: ToDraft): Promise<Drafted> {
  const drafted: Drafted = { pages: [], styles: new Map() };
  const ofPage = Map.groupBy(anchors, (redirect) => pageOf(redirect.to));
  const scripts = new Map<string, string>();
  const scriptAt = (path: string) => {
    const code = scripts.get(path) ?? readFileSync(join(from, path.slice(base.length)), "utf8");
    scripts.set(path, code);
    return code;
  };
  for (const file of files) {
    const html = readFileSync(join(from, file), "utf8");
    const page = await minified(file, isEmbed(`/${file}`) ? withScripts(html, scriptAt) : html);
    page.edit(...keptSpaces(page.elements));
    for (const redirect of ofPage.get(page.address) ?? []) nameAsBefore(redirect, page);
    const { text, facts, styles } = saying(file, () => draftOf(page, language));
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), text);
    drafted.pages.push(facts);
    for (const [of, css] of styles) drafted.styles.set(of, css);
  }
  return drafted;
}

/** Puts the old name of an anchor where the new one is. */
function nameAsBefore({ from, to, file, line }: Redirect, page: Page): void {
  const [, old = ""] = from.split("#");
  const [, now = ""] = to.split("#");
  page.edit(saying(`${file}:${line}`, () => oldAnchor(page.elements, old, now)));
}
