/**
 * Every list of kinds there is in src, and what makes a second one of it: to add a kind is to write its file and a line
 * in its list. Judges texts and paths that it is given; reads no disk.
 */
import { posix } from "node:path";
import ts from "typescript";
import { importsOf, resolveImport, type Source, sourcesOf } from "./imports.ts";
import { namedIn } from "./list-names.ts";

/** A list of things of one sort, each defined in a file of its own. */
export interface List {
  /** What it lists. */
  of: string;
  /** The file that holds it. */
  file: string;
  /** The files that define a member, its name the first group; where left out, the files that the list takes values from. */
  defines?: RegExp;
  /** The property that holds a member's name, where there is one: code that compares it with a name knows the list. */
  property?: string;
}

export const LISTS: readonly List[] = [
  {
    of: "chart kinds",
    file: "src/charts/kinds.ts",
    defines: /^src\/charts\/([^/]+)\/kind\.ts$/,
    property: "kind",
  },
  { of: "MDX parts", file: "src/parts/list.ts", defines: /^src\/parts\/([^/]+)\/part\.ts$/ },
  { of: "hosts", file: "src/hosting/hosts.ts" },
  { of: "editions", file: "src/editions/list.ts" },
  { of: "rules", file: "src/rules/list.ts" },
  { of: "steps of a build", file: "src/commands/build/steps.ts" },
];

/** The files that define a member of the list, each with the member's name. */
export function membersOf(list: List, sources: readonly Source[]): Map<string, string> {
  const { defines, file } = list;
  if (defines) return new Map(sources.flatMap(({ path }) => [[path, defines.exec(path)?.[1]]].filter(isNamed)));
  const text = sources.find(({ path }) => path === file)?.text ?? "";
  return new Map(listedIn(file, text).map((path) => [path, posix.basename(path, posix.extname(path))]));
}

/** What in src keeps the list a second time, or keeps it not at all; a line each. */
export function secondLists(list: List, sources: readonly Source[]): string[] {
  const { file, defines, property } = list;
  const own = sources.find(({ path }) => path === file);
  if (!own) return [`${file} is not there, so nothing lists the ${list.of}`];
  const members = membersOf(list, sources);
  if (members.size === 0) return [`${file} lists no ${list.of}`];
  const taken = targetsOf(own);
  const missing = [...members.keys()].filter((path) => !taken.includes(path));
  return [
    ...missing.map((path) => `${path} is not in ${file}`),
    ...sources
      .filter(({ path }) => path !== file)
      .flatMap((source) => [
        ...(defines ? definitionsIn(source, list, members) : []),
        ...severalIn(source, list, members),
        ...(property === undefined ? [] : namedIn(source, property, members).map((found) => `${found}: ${file}`)),
      ]),
  ];
}

/** Definition files are for their list and for what lies beside them. */
function definitionsIn(source: Source, { file, of }: List, members: ReadonlyMap<string, string>): string[] {
  const inside = (path: string) => source.path.startsWith(`${posix.dirname(path)}/`);
  const known = targetsOf(source).filter((path) => members.has(path) && !inside(path));
  return known.map((path) => `${source.path} imports ${path}, which is for the list of ${of} alone: ${file}`);
}

/** Who imports files of two members knows the list; a member may share code with others. */
function severalIn(source: Source, { file, of, defines }: List, members: ReadonlyMap<string, string>): string[] {
  const folders = new Map([...members].map(([path, name]) => [defines ? `${posix.dirname(path)}/` : path, name]));
  const memberAt = (path: string) => [...folders].find(([folder]) => path.startsWith(folder))?.[1];
  if (memberAt(source.path) !== undefined) return [];
  const named = new Set(targetsOf(source).flatMap((path) => memberAt(path) ?? []));
  return named.size < 2 ? [] : [`${source.path} imports ${[...named].join(" and ")}: a second list of ${of}: ${file}`];
}

/** The files of src that a file imports; types too. */
function targetsOf({ path, text }: Source): string[] {
  return importsOf(path, text).flatMap((specifier) => resolveImport(path, specifier) ?? []);
}

/** The files whose values, imported by name or where they stand, stand in an array or object of the text. */
function listedIn(file: string, text: string): string[] {
  const from = new Map<string, string>();
  const listed = new Set<string>();
  const visit = (node: ts.Node, inside: boolean): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { name, namedBindings, phaseModifier } = node.importClause ?? {};
      const isType = phaseModifier === ts.SyntaxKind.TypeKeyword;
      const target = isType ? undefined : resolveImport(file, node.moduleSpecifier.text);
      const bindings = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
      const values = [
        ...bindings.filter(({ isTypeOnly }) => !isTypeOnly).map((each) => each.name),
        ...(name ? [name] : []),
      ];
      if (target !== undefined) for (const value of values) from.set(value.text, target);
    } else {
      const path = inside ? (ts.isIdentifier(node) ? from.get(node.text) : loadedBy(file, node)) : undefined;
      if (path !== undefined) listed.add(path);
      const lists = ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);
      ts.forEachChild(node, (child) => visit(child, inside || lists));
    }
  };
  for (const source of sourcesOf(file, text)) visit(source, false);
  return [...listed];
}

/** The file that `import("./file.ts")` loads. */
function loadedBy(file: string, node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [specifier] = node.arguments;
  return specifier && ts.isStringLiteral(specifier) ? resolveImport(file, specifier.text) : undefined;
}

function isNamed(pair: (string | undefined)[]): pair is [string, string] {
  return pair.every((part) => part !== undefined);
}
