/** Names of the members of a list, in code that should ask the list. Judges a text that it is given; reads no disk. */
import { posix } from "node:path";
import ts from "typescript";
import { type Source, sourcesOf } from "./imports.ts";

/**
 * Where a file compares the property with a name of a member, or holds several names side by side in one array or object.
 * `members` are the files that define one, each with its name; what stands beside such a file may ask for its own name.
 */
export function namedIn(source: Source, property: string, members: ReadonlyMap<string, string>): string[] {
  const own = [...members].find(([path]) => source.path.startsWith(`${posix.dirname(path)}/`))?.[1];
  const names = new Set(members.values());
  const found: string[] = [];
  const nameOf = (node: ts.Node | undefined) =>
    node && (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) && names.has(node.text) ? node.text : undefined;
  const textOf = (node: ts.Expression) => (ts.isStringLiteralLike(node) ? nameOf(node) : undefined);
  const compared = (asked: ts.Expression, name: ts.Expression) => {
    const compares = textOf(name);
    // A member may make sure that it was given its own.
    if (isProperty(asked, property) && compares !== undefined && compares !== own)
      found.push(`${source.path} asks whether a ${property} is "${compares}", which is for the list to say`);
  };
  const sideBySide = (texts: readonly (string | undefined)[]) => {
    const several = [...new Set(texts.flatMap((text) => text ?? []))];
    if (several.length > 1) found.push(`${source.path} holds ${several.join(" and ")} side by side, a second list`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isEquality(node.operatorToken.kind)) {
      compared(node.left, node.right);
      compared(node.right, node.left);
    }
    if (ts.isSwitchStatement(node))
      for (const clause of node.caseBlock.clauses)
        if (ts.isCaseClause(clause)) compared(node.expression, clause.expression);
    if (ts.isArrayLiteralExpression(node))
      sideBySide(node.elements.map((element) => textOf(firstOf(element, property))));
    if (ts.isObjectLiteralExpression(node)) sideBySide(node.properties.map(({ name }) => nameOf(name)));
    ts.forEachChild(node, visit);
  };
  sourcesOf(source.path, source.text).forEach(visit);
  return [...new Set(found)];
}

/** What names an element of an array: itself, the first of a pair, or the property of an object. */
function firstOf(element: ts.Expression, property: string): ts.Expression {
  if (ts.isArrayLiteralExpression(element)) return element.elements[0] ?? element;
  if (!ts.isObjectLiteralExpression(element)) return element;
  const named = element.properties.find(
    (each) => each.name && ts.isIdentifier(each.name) && each.name.text === property,
  );
  return named && ts.isPropertyAssignment(named) ? named.initializer : element;
}

function isEquality(operator: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
  ].includes(operator);
}

/** `chart.kind`, `chart?.kind`, `kind`. */
function isProperty(node: ts.Expression, property: string): boolean {
  return ts.isPropertyAccessExpression(node)
    ? node.name.text === property
    : ts.isIdentifier(node) && node.text === property;
}
