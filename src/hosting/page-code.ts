/**
 * The styles and scripts of a built page, by their hashes, and the page with its policy written into it. Bytes that are
 * hashed stay as they are: this runs after everything else that changes a page.
 */
import { createHash } from "node:crypto";
import { attribute, codeOf, type Element, elementsOf } from "./elements.ts";
import type { Needs } from "./policy.ts";

/** The SHA-256 of a text or a file, as policies and `integrity` write it. */
export function hashOf(code: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(code).digest("base64")}`;
}

/**
 * What the page needs its policy to allow. `fileAt` gives the file at a path of this site. Throws one sentence for what
 * no hash can allow (a style or handler in an attribute, a style sheet or script of elsewhere), and for a missing script.
 */
export function needsOf(html: string, fileAt: (path: string) => Uint8Array | undefined): Needs {
  const elements = elementsOf(html);
  for (const element of elements) refuseInline(element);
  const needs = { styles: [] as string[], scripts: [] as string[], images: false, data: false };
  for (const element of elements) {
    const { tagName } = element;
    if (tagName === "style") needs.styles.push(hashOf(codeOf(element)));
    if (tagName === "img" || attribute(element, "rel") === "icon") needs.images = true;
    if (tagName === "story-chart" && attribute(element, "data-days") !== undefined) needs.data = true;
    if (tagName !== "script" || isData(element)) continue;
    const src = attribute(element, "src");
    const code = src === undefined ? codeOf(element) : fileAt(src);
    if (code === undefined) throw new Error(`the script ${src ?? ""} is not among the site's files`);
    if (IMPORT.test(typeof code === "string" ? code : new TextDecoder().decode(code))) {
      throw new Error(`the script ${src ?? ""} fetches another, which the policy refuses. Let one file hold both.`);
    }
    needs.scripts.push(hashOf(code));
  }
  return needs;
}

/** `import "./b.js"`, `import a from "./b.js"`, `import("./b.js")`, as a bundler writes them. */
const IMPORT = /\bimport\s*(?:\(|["'`]|[\w*{][^;]*?\bfrom\b)/;

/** The page with the policy as its first instruction, and with the hash that the policy names on each script file. */
export function withPolicy(html: string, policy: string, fileAt: (path: string) => Uint8Array | undefined): string {
  const charset = /<meta charset="?utf-8"?>/.exec(html);
  if (!charset) throw new Error("the page does not begin with its charset, behind which the policy is written");
  const after = charset.index + charset[0].length;
  // Reversed, so that what is written moves no place that is still to be written to.
  const edits = scriptsOf(html)
    .map(({ src, at }) => ({ at, text: ` integrity=${hashOf(fileAt(src) ?? "")}` }))
    .concat({ at: after, text: `<meta http-equiv=content-security-policy content="${policy}">` })
    .sort((a, b) => b.at - a.at);
  return edits.reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at), html);
}

/** The policy that is written into a page, or undefined. */
export function policyIn(html: string): string | undefined {
  return /<meta http-equiv=content-security-policy content="([^"]*)">/.exec(html)?.[1];
}

/** The script files that a page names, and where in its text their integrity belongs. */
function scriptsOf(html: string): { src: string; at: number }[] {
  return elementsOf(html).flatMap((element) => {
    const src = attribute(element, "src");
    if (element.tagName !== "script" || src === undefined) return [];
    const start = element.sourceCodeLocation?.startTag?.startOffset ?? 0;
    return [{ src, at: start + "<script".length }];
  });
}

function refuseInline({ tagName, attrs }: Element): void {
  for (const { name, value } of attrs) {
    const place = `<${tagName} ${name}="${value.slice(0, 40)}">`;
    if (name === "style" || name.startsWith("on")) {
      throw new Error(`${place} is code in an attribute, which the policy refuses. Put it into a style or an island.`);
    }
    if (/^\s*javascript:/i.test(value)) throw new Error(`${place} is a script, which the policy refuses. Remove it.`);
    if (tagName === "link" && name === "rel" && /\bstylesheet\b/.test(value)) {
      throw new Error(`${place} is fetched before the page can be read. Let the style stand in the page.`);
    }
  }
}

/** JSON-LD and the like: text that no browser runs, and no policy asks about. */
function isData(script: Element): boolean {
  const type = attribute(script, "type") ?? "";
  return type !== "" && type !== "module" && !type.includes("javascript");
}
