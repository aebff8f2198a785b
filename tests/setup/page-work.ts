/** What a page may not do: it says which story, and hands it on. Judges texts that it is given; reads no disk. */
import ts from "typescript";
import { scriptsOf, type Source } from "./imports.ts";

/** Lines of a page, markup counted. */
const MOST_LINES = 40;

/** The functions by which Astro asks a page. */
const OF_ASTRO = ["getStaticPaths", "GET"];

/** Methods that go through a list. */
const THROUGH_LISTS = new Set(
  ["map", "flatMap", "filter", "find", "reduce", "sort", "some", "every"].concat([
    "forEach",
    "findLast",
    "findIndex",
    "findLastIndex",
    "reduceRight",
    "toSorted",
  ]),
);

/** The work that a page does in its front matter, and its lines where they are too many; a line each. */
export function workIn({ path, text }: Source): string[] {
  const lines = text.trimEnd().split("\n").length;
  const [code = ""] = scriptsOf(path, text);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const work = workOf(node);
    if (work !== undefined) found.push(`${path} holds ${work}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return [
    ...(lines > MOST_LINES ? [`${path} has ${String(lines)} lines, more than ${String(MOST_LINES)}`] : []),
    ...found,
  ];
}

function workOf(node: ts.Node): string | undefined {
  if (ts.isIterationStatement(node, false)) return "a loop";
  if (ts.isIfStatement(node)) return "an if";
  if (ts.isSwitchStatement(node)) return "a switch";
  if (ts.isTryStatement(node)) return "a try";
  if (ts.isConditionalExpression(node)) return "a conditional expression";
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { text } = node.expression.name;
    if (THROUGH_LISTS.has(text)) return `a call of ${text}`;
  }
  if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined && !OF_ASTRO.includes(nameOf(node)))
    return `a function, ${nameOf(node) || "which has no name"}`;
  return undefined;
}

/** The function's own name, or that of the constant which it is. */
function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText();
  let parent: ts.Node = node.parent;
  while (ts.isParenthesizedExpression(parent) || ts.isSatisfiesExpression(parent) || ts.isAsExpression(parent))
    parent = parent.parent;
  return ts.isVariableDeclaration(parent) ? parent.name.getText() : "";
}
