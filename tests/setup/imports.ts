/**
 * Who may import whom, and what else a source file shows of itself: its imports and the page globals it touches.
 * Judges texts and paths that it is given; reads no disk.
 */
import { posix } from "node:path";
import ts from "typescript";

/**
 * The floors of src, lowest first: each knows only those below it. A folder is one floor, but for the two in which code
 * and its component stand side by side: there what is drawn (.astro) stands with the components.
 */
const FLOORS = [
  "model",
  "language",
  "charts",
  "parts",
  "reading",
  "record",
  "rules",
  "editions",
  "components",
  "layouts",
  "pages",
] as const;

/** What stands beside the floors, with all that it may know; styles know nothing and may be known by what is drawn. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  styles: [],
  hosting: ["model", "record"],
  commands: ["hosting", "model", "language", "charts", "parts", "reading", "record", "rules", "editions"],
  // Files of src itself, which Astro looks for there: content.config.ts, env.d.ts.
  src: ["model", "reading", "rules", "editions"],
};

/** The floor, or what stands beside them, of a file under src. */
export function floorOf(path: string): string {
  const [, folder = "", ...rest] = path.split("/");
  if (rest.length === 0) return "src";
  return (folder === "charts" || folder === "parts") && path.endsWith(".astro") ? "components" : folder;
}

/** Why `from` may not import `to` (both under src), or undefined if it may. */
export function wrongArrow(from: string, to: string): string | undefined {
  const [source, target] = [floorOf(from), floorOf(to)];
  const height = (FLOORS as readonly string[]).indexOf(source);
  if (height < 0 && !Object.hasOwn(BESIDE, source)) return `${from}: the design has no folder src/${source}`;
  const drawn = height >= FLOORS.indexOf("components");
  const allowed = height < 0 ? (BESIDE[source] ?? []) : [...FLOORS.slice(0, height), ...(drawn ? ["styles"] : [])];
  if (source === target || allowed.includes(target)) return undefined;
  return `${from} imports ${to}, but ${source} may import only ${["itself", ...allowed].join(", ")}`;
}

/** Files of which each imports the next and the last the first, types counted; one circle a group, files in order. */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(imports.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(imports.get(next) ?? []));
    }
    return seen;
  };
  const reached = new Map([...imports.keys()].map((path) => [path, reach(path)]));
  const circles = [...imports.keys()]
    .filter((path) => reached.get(path)?.has(path))
    .map((path) =>
      [...imports.keys()].filter((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path)),
    );
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

/** The scripts of a file: all of a .ts file; of an .astro file its front matter and its <script> elements. */
export function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith(".astro")) return [text];
  const frontMatter = /^\s*---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? "";
  const elements = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)];
  return [frontMatter, ...elements.map((match) => match[1] ?? "")];
}

/** A file of src. */
export interface Source {
  path: string;
  text: string;
}

/** The code of a file as syntax: its scripts and, of an .astro file, the expressions between its markup too. */
export function sourcesOf(path: string, text: string): ts.SourceFile[] {
  const parse = (code: string, kind: ts.ScriptKind) =>
    ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const scripts = scriptsOf(path, text).map((script) => parse(script, ts.ScriptKind.TS));
  if (!path.endsWith(".astro")) return scripts;
  const markup = text
    .replace(/^\s*---\r?\n.*?\r?\n---/s, "")
    .replace(/<!doctype[^>]*>|<!--.*?-->|<(script|style)\b[^>]*>.*?<\/\1>/gis, "");
  return [...scripts, parse(`<>${markup}</>`, ts.ScriptKind.TSX)];
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
