/**
 * Who may import whom, and what else a source file shows of itself: its imports and the page globals it touches.
 * Judges texts and paths that it is given; reads no disk.
 */
import { posix } from "node:path";
import ts from "typescript";

/** The arrows of the design, each layer with every layer it may reach. A layer may import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  pages: ["layouts", "components", "charts", "charts/code", "cards", "story", "styles"],
  layouts: ["components", "charts", "charts/code", "story", "styles"],
  components: ["charts", "charts/code", "story", "styles"],
  charts: ["charts/code", "story", "styles"],
  "charts/code": ["story"],
  cards: ["charts/code", "story"],
  hosting: ["story"],
  commands: ["story", "hosting"],
  styles: [],
  story: [],
  // Files of src itself, which Astro looks for there: content.config.ts, middleware.ts, env.d.ts.
  src: ["story"],
};

/** The layer of a file under src. Charts are two: what draws (.astro), and the code that knows no markup. */
export function layerOf(path: string): string {
  const [, folder = "", ...rest] = path.split("/");
  if (rest.length === 0) return "src";
  return folder === "charts" && !path.endsWith(".astro") ? "charts/code" : folder;
}

/** Why `from` may not import `to` (both under src), or undefined if it may. */
export function wrongArrow(from: string, to: string): string | undefined {
  const [source, target] = [layerOf(from), layerOf(to)];
  const allowed = MAY_IMPORT[source];
  if (!allowed) return `${from}: the design has no folder src/${source}`;
  if (source === target || allowed.includes(target)) return undefined;
  return `${from} imports ${to}, but ${source} may import only ${["itself", ...allowed].join(", ")}`;
}

/** The scripts of a file: all of a .ts file; of an .astro file its front matter and its <script> elements. */
export function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith(".astro")) return [text];
  const frontMatter = /^\s*---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? "";
  const elements = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)];
  return [frontMatter, ...elements.map((match) => match[1] ?? "")];
}

/** What a file imports, statically or not, as it is written there; types too. */
export function importsOf(path: string, text: string): string[] {
  return scriptsOf(path, text).flatMap((script) =>
    ts.preProcessFile(script).importedFiles.map((file) => file.fileName),
  );
}

/** The path under the project that a relative import means, or undefined for a package. */
export function resolveImport(from: string, specifier: string): string | undefined {
  const [path = ""] = specifier.split("?");
  return path.startsWith(".") ? posix.join(posix.dirname(from), path) : undefined;
}

/** The page's globals (`document`, `window`) that a file uses without having declared them itself. */
export function pageGlobals(path: string, text: string): string[] {
  return scriptsOf(path, text).flatMap((script) => {
    const used = new Set<string>();
    const declared = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && /^(document|window)$/.test(node.text)) {
        if (isDeclaration(node)) declared.add(node.text);
        else if (!isPropertyName(node)) used.add(node.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
    return [...used].filter((name) => !declared.has(name));
  });
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) && parent.name === node
  );
}

/** `event.document`, `{ document: 1 }`: the word, but not the global. */
function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
  );
}

/** The lines of an MDX text that import or export, counted from 1; what stands in a code block is text. */
export function moduleLines(mdx: string): number[] {
  let inCode = false;
  return mdx.split("\n").flatMap((line, index) => {
    if (/^\s*(```|~~~)/.test(line)) inCode = !inCode;
    return !inCode && /^(import|export)\b/.test(line) ? [index + 1] : [];
  });
}
