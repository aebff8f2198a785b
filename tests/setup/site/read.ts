/** The built site as the checks see it: its files, and its pages parsed once. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { attribute, elementsOf, named, type Element } from "./html.ts";

export interface Page {
  /** The file in the site's folder, with forward slashes: `story/index.html`. */
  file: string;
  /** The path under which it is served: `/explainers/story/`. */
  address: string;
  html: string;
  elements: readonly Element[];
}

export interface Site {
  folder: string;
  base: string;
  /** Every file, with forward slashes. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
}

/** Reads the site that was built into `folder` for `base`, a path with a slash at both ends. */
export function readSite(folder: string, base: string): Site {
  if (!existsSync(folder)) throw new Error(`There is no built site in ${folder}/. Run "npm run build" first.`);
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = entries
    .filter((entry) => statSync(join(folder, entry)).isFile())
    .map((file) => file.replaceAll("\\", "/"));
  files.sort();
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => readPage(folder, base, file));
  return { folder, base, files: new Set(files), pages: pages.filter((page) => !isRedirect(page)) };
}

function readPage(folder: string, base: string, file: string): Page {
  const html = readFileSync(join(folder, file), "utf8");
  return { file, address: base + file.replace(/(^|\/)index\.html$/, "$1"), html, elements: elementsOf(html) };
}

/** A page that only sends on to another is no page to read; hosts without redirects need some. */
function isRedirect({ elements }: Page): boolean {
  return named(elements, "meta").some((meta) => attribute(meta, "http-equiv")?.toLowerCase() === "refresh");
}

/** The page at a path under the base: `story/`. Throws if there is none. */
export function pageAt(site: Site, path: string): Page {
  const page = site.pages.find(({ address }) => address === site.base + path);
  if (!page) throw new Error(`The site has no page ${site.base}${path}`);
  return page;
}

export function textFile(site: Site, file: string): string {
  return readFileSync(join(site.folder, file), "utf8");
}
