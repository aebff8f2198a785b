/** Comments in content that speak to the checks: `allow number: the reason`. Finds them; knows no rule. */
import { Lexer } from "yaml";

export interface Comment {
  /** Where the comment begins. */
  line: number;
  /** The line that it speaks of: its own, or the next line of content where it stands alone. */
  target: number;
  text: string;
}

/** What a comment to the checks begins with. */
const WAIVER = /^\s*allow\b/i;

/** The comments of a YAML text that begin with "allow". `firstLine` is the line of the file on which the text begins. */
export function yamlComments(text: string, firstLine = 1): Comment[] {
  if (!/#\s*allow\b/i.test(text)) return [];
  const lines = text.split("\n");
  const found: Comment[] = [];
  let [line, last] = [1, ""];
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer announces a scalar, whose text may hold a "#", with a character of its own.
    if (lexeme.startsWith("#") && last !== "\u001F" && WAIVER.test(lexeme.slice(1)))
      found.push({
        line: line + firstLine - 1,
        target: targetOf(lines, line, /^\s*#/) + firstLine - 1,
        text: lexeme.slice(1).trim(),
      });
    line += lexeme.split("\n").length - 1;
    last = lexeme;
  }
  return found;
}

interface TreeNode {
  type: string;
  value?: string;
  children?: TreeNode[];
  position?: { start: { line: number } };
}

/** The comments of an MDX tree that begin with "allow". `lines` are those of its file. */
export function mdxComments(nodes: readonly TreeNode[], lines: readonly string[]): Comment[] {
  return nodes.flatMap(({ type, value = "", position, children = [] }) => {
    const isCode = type === "mdxFlowExpression" || type === "mdxTextExpression";
    const inside = isCode ? (/^\s*\/\*([\s\S]*)\*\/\s*$/.exec(value)?.[1] ?? "") : "";
    const line = position?.start.line ?? 1;
    const target = () => targetOf(lines, line, /^\s*\{\s*\/\*.*\*\/\s*\}\s*$/);
    const own = WAIVER.test(inside) ? [{ line, target: target(), text: inside.trim() }] : [];
    return [...own, ...mdxComments(children, lines)];
  });
}

function targetOf(lines: readonly string[], line: number, alone: RegExp): number {
  let target = line;
  while (target <= lines.length && (alone.test(lines[target - 1] ?? "") || lines[target - 1]?.trim() === "")) target++;
  return target;
}
