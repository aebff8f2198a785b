/**
 * The styles and scripts of a built page, by their hashes, and its policy as it is written into it. Bytes that are hashed stay
 * as they are: this is asked after everything else that changes a page.
 */
import { createHash } from "node:crypto";
import { type Edit, insertAt } from "./edits.ts";
import { attribute, codeOf, type Element } from "./elements.ts";
import type { Needs } from "./policy.ts";

/** The SHA-256 of a text or a file, as policies and `integrity` write it. */
export function integrityHash(code: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(code).digest("base64")}`;
}

/** The file at a path of this site, or undefined. */
export type FileAt = (path: string) => Uint8Array | undefined;

/**
 * What the page with these elements needs its policy to allow. Throws one sentence for what
 * no hash can allow (a style or handler in an attribute, a style sheet or script of elsewhere), and for a missing script.
 */
export function needsOf(elements: readonly Element[], fileAt: FileAt): Needs {
  for (const element of elements) refuseInline(element);
  const needs = {
    styles: [] as string[],
    scripts: [] as string[],
    sheets: false,
    images: false,
    fonts: false,
    data: false,
  };
  for (const element of elements) {
    const { tagName } = element;
    if (tagName === "style") {
      needs.styles.push(integrityHash(codeOf(element)));
      if (codeOf(element).includes("@font-face")) needs.fonts = true;
    }
    if (isPaperStyle(element)) needs.sheets = true;
    if (tagName === "img" || attribute(element, "rel") === "icon") needs.images = true;
    if (tagName === "story-chart" && attribute(element, "data-days") !== undefined) needs.data = true;
    if (tagName !== "script" || isData(element)) continue;
    const src = attribute(element, "src");
    const code = src === undefined ? codeOf(element) : fileAt(src);
    if (code === undefined) throw new Error(`the script ${src ?? ""} is not among the site's files`);
    if (IMPORT.test(typeof code === "string" ? code : new TextDecoder().decode(code))) {
      throw new Error(`the script ${src ?? ""} fetches another, which the policy refuses. Let one file hold both.`);
    }
    needs.scripts.push(integrityHash(code));
  }
  return needs;
}

/** `import "./b.js"`, `import a from "./b.js"`, `import("./b.js")`, as a bundler writes them. */
const IMPORT = /\bimport\s*(?:\(|["'`]|[\w*{][^;]*?\bfrom\b)/;

/**
 * Writes the policy into the page as its first instruction, and onto each script file the hash that the policy names. Throws
 * one sentence for a page without its charset.
 */
export function policyEdits(elements: readonly Element[], policy: string, fileAt: FileAt): Edit[] {
  const charset = elements.find((element) => element.tagName === "meta" && attribute(element, "charset") === "utf-8");
  const after = charset?.sourceCodeLocation?.endOffset;
  if (after === undefined)
    throw new Error("the page does not begin with its charset, behind which the policy is written");
  return [
    insertAt(after, `<meta http-equiv="${POLICY}" content="${policy}">`),
    ...scriptsOf(elements).map(({ src, at }) => insertAt(at, ` integrity="${integrityHash(fileAt(src) ?? "")}"`)),
  ];
}

const POLICY = "content-security-policy";

/** The policy that is written into a page, or undefined. */
export function policyIn(elements: readonly Element[]): string | undefined {
  const meta = elements.find((element) => attribute(element, "http-equiv") === POLICY);
  return meta && attribute(meta, "content");
}

/** The script files that a page names, and where in its text their integrity belongs. */
function scriptsOf(elements: readonly Element[]): { src: string; at: number }[] {
  return elements.flatMap((element) => {
    const src = attribute(element, "src");
    if (element.tagName !== "script" || src === undefined) return [];
    const start = element.sourceCodeLocation?.startTag?.startOffset ?? 0;
    return [{ src, at: start + "<script".length }];
  });
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
