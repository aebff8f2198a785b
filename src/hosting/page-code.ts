/**
 * The styles and scripts of a built page, by their hashes, and its policy as it is written into it. Bytes that are hashed stay
 * as they are: this is asked after everything else that changes a page.
 */
import { createHash } from "node:crypto";
import { attribute, codeOf, type Element } from "./elements.ts";
import type { Needs } from "./policy.ts";

/** The SHA-256 of a text or a file, as policies and `integrity` write it. */
export function integrityHash(code: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(code).digest("base64")}`;
}

/** The file at a path of this site, or undefined. */
export type FileAt = (path: string) => Uint8Array | undefined;

/** What a page needs its policy to allow besides its styles, its scripts that are files by their paths. */
export interface PageNeeds extends Omit<Needs, "styles"> {
  files: readonly string[];
}

/**
 * What the page with these elements needs. Throws one sentence for what no hash can allow: a style or handler in an attribute,
 * a style sheet or script of elsewhere.
 */
export function needsOf(elements: readonly Element[]): PageNeeds {
  for (const element of elements) refuseInline(element);
  const needs = {
    scripts: [] as string[],
    files: [] as string[],
    sheets: false,
    images: false,
    fonts: false,
    ...(elements.some(({ tagName }) => tagName === "site-search") && { searches: true }),
  };
  for (const element of elements) {
    const { tagName } = element;
    if (tagName === "style" && codeOf(element).includes("@font-face")) needs.fonts = true;
    if (isPaperStyle(element)) needs.sheets = true;
    if (tagName === "img" || attribute(element, "rel") === "icon") needs.images = true;
    if (tagName !== "script" || isData(element)) continue;
    const src = attribute(element, "src");
    if (src !== undefined) needs.files.push(src);
    else needs.scripts.push(scriptHash(codeOf(element)));
  }
  return needs;
}

/** The hash of a script file. Throws one sentence where it is missing, or fetches another. */
export function fileHash(path: string, fileAt: FileAt): string {
  const code = fileAt(path);
  if (code === undefined) throw new Error(`the script ${path} is not among the site's files`);
  return scriptHash(code, path);
}

function scriptHash(code: string | Uint8Array, path = ""): string {
  if (IMPORT.test(typeof code === "string" ? code : new TextDecoder().decode(code))) {
    throw new Error(`the script ${path} fetches another, which the policy refuses. Let one file hold both.`);
  }
  return integrityHash(code);
}

/** `import "./b.js"`, `import a from "./b.js"`, `import("./b.js")`, as a bundler writes them. */
const IMPORT = /\bimport\s*(?:\(|["'`]|[\w*{][^;]*?\bfrom\b)/;

/** Where the policy stands in a page: it is its first instruction. Throws one sentence for a page without its charset. */
export function policyPlace(elements: readonly Element[]): number {
  const charset = elements.find((element) => element.tagName === "meta" && attribute(element, "charset") === "utf-8");
  const after = charset?.sourceCodeLocation?.endOffset;
  if (after === undefined)
    throw new Error("the page does not begin with its charset, behind which the policy is written");
  return after;
}

/** The policy as it is written there. */
export function policyElement(policy: string): string {
  return `<meta http-equiv="${POLICY}" content="${policy}">`;
}

const POLICY = "content-security-policy";

/** The policy that is written into a page, or undefined. */
export function policyIn(elements: readonly Element[]): string | undefined {
  const meta = elements.find((element) => attribute(element, "http-equiv") === POLICY);
  return meta && attribute(meta, "content");
}

/** The script files that a page names, and where in its text their integrity belongs. */
export function scriptPlaces(elements: readonly Element[]): { src: string; at: number }[] {
  return elements.flatMap((element) => {
    const src = attribute(element, "src");
    if (element.tagName !== "script" || src === undefined) return [];
    const start = element.sourceCodeLocation?.startTag?.startOffset ?? 0;
    return [{ src, at: start + "<script".length }];
  });
}

/** The integrity as it is written there. */
export function integrityText(hash: string): string {
  return ` integrity="${hash}"`;
}

/** A style sheet that is fetched behind everything else, and holds nothing up: it is for paper alone. */
function isPaperStyle(element: Element): boolean {
  return (
    element.tagName === "link" && attribute(element, "rel") === "stylesheet" && attribute(element, "media") === "print"
  );
}

function refuseInline(element: Element): void {
  const { tagName, attrs } = element;
  for (const { name, value } of attrs) {
    const place = `<${tagName} ${name}="${value.slice(0, 40)}">`;
    if (name === "style" || name.startsWith("on")) {
      throw new Error(`${place} is code in an attribute, which the policy refuses. Put it into a style or an island.`);
    }
    if (/^\s*javascript:/i.test(value)) throw new Error(`${place} is a script, which the policy refuses. Remove it.`);
    if (tagName === "link" && name === "rel" && /\bstylesheet\b/.test(value) && !isPaperStyle(element)) {
      throw new Error(`${place} is fetched before the page can be read. Let the style stand in the page.`);
    }
  }
}

/** JSON-LD and the like: text that no browser runs, and no policy asks about. */
function isData(script: Element): boolean {
  const type = attribute(script, "type") ?? "";
  return type !== "" && type !== "module" && !type.includes("javascript");
}
