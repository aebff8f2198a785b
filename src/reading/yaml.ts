/** YAML to checked data, with the line of every field, so that a later check can say where it stands. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, visit } from "yaml";
import type { z } from "zod";
import type { Problem } from "../model/problem.ts";
import { type Comment, yamlComments } from "./comments.ts";
import { explain, fieldNames } from "./explain.ts";
import type { TextFile } from "./text-file.ts";
import { firstError, misplaced, slipOf } from "./yaml-slips.ts";
import { misread } from "./yaml-values.ts";

/** Finds the line of a field by its path; of the nearest enclosing one where it is missing. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Finds the line of a word, counted from 0, in the text at a path, which may run over several lines. */
export type LineIn = (path: readonly PropertyKey[], word: number) => number;

export interface Parsed<T> {
  file: string;
  /** Absent where anything was wrong. */
  data?: T;
  problems: Problem[];
  lineOf: LineOf;
  lineIn: LineIn;
  /** Frees what the places are found by, which is read again when it is needed: a thousand ledgers fill the memory. */
  letGo?: () => void;
  /** Comments to the checks. */
  comments: Comment[];
}

/**
 * Reads YAML 1.2 against a schema. Duplicate keys, anchors, aliases and merges are refused: an editor must be able
 * to find every value where it is used. `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml<T>({ file, text }: TextFile, schema: z.ZodType<T>, firstLine = 1): Parsed<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  let held: Document.Parsed | undefined = document;
  const kept = () => (held ??= parseDocument(text));
  const letGo = () => (held = undefined);
  const lineOf: LineOf = (path) => lineAt(offsetOf(kept(), path));
  const lineIn: LineIn = (path, word) => lineAt(wordOffset(kept(), text, path, word));
  const places = { lineOf, lineIn, letGo, comments: yamlComments(text, firstLine) };
  const syntax = firstError(document);
  if (syntax) {
    const { line, message } = slipOf({ text, firstLine }, syntax, lineAt(syntax.pos[0]), fieldNames(schema));
    return { file, problems: [{ file, line, message }], ...places };
  }
  const problems: Problem[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined) {
        problems.push({
          file,
          line: lineAt(node.range?.[0] ?? 0),
          message: "anchors and aliases (& and *) are not read. Write the value out where it is used.",
        });
      }
    },
  });
  if (problems.length > 0) return { file, problems, ...places };

  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { file, data: result.data, problems, ...places };
  const { issues: wrong } = result.error;
  const count = (data: unknown) => schema.safeParse(data).error?.issues.length ?? 0;
  const issues = wrong.map((issue): Issue => {
    const { path } = issue;
    const meant = misread(issue, document, text);
    if (meant) return { path, line: lineAt(meant.at), message: meant.message };
    const isUnknown = issue.code === "unrecognized_keys";
    const line = lineOf(isUnknown ? [...path, issue.keys[0] ?? ""] : path);
    const moved = isUnknown ? misplaced({ text, firstLine }, line, fieldNames(schema), wrong.length, count) : undefined;
    return { path, ...(moved ?? { line, message: explain(issue, schema, raw) }) };
  });
  const lines = text.split("\n");
  const cut = cutOff(issues, lines, firstLine + lines.length - 1);
  return {
    file,
    problems: cut ? [{ file, ...cut }] : issues.map(({ line, message }) => ({ file, line, message })),
    ...places,
  };
}

type Issue = Pick<Problem, "line" | "message"> & { path: readonly PropertyKey[] };

/**
 * A file that ends in the middle of a line and lacks what stood after it was cut off by whatever wrote it: that is one cause.
 * `last` is the number of its last line.
 */
function cutOff(
  issues: readonly Issue[],
  lines: readonly string[],
  last: number,
): Pick<Problem, "line" | "message"> | undefined {
  const isAtEnd = ({ line, message }: Issue) =>
    message.startsWith("missing field") || (line === last && !message.startsWith("unknown field"));
  if (lines.at(-1) === "" || issues.length < 2 || !issues.every(isAtEnd)) return undefined;
  const names = [...new Set(issues.map(({ path }) => path.map(String).join(".")))];
  const message = `the file ends before it is whole, without ${names.map((name) => `"${name}"`).join(", ")}. Put its end back.`;
  return { line: last, message };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) return offset;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (node === undefined) return offset;
      offset = startOf(node);
    } else return offset;
  }
  return offset;
}

/** Folding moves line breaks but keeps words, so that a place in a text is found again by the words before it. */
function wordOffset(document: Document.Parsed, source: string, path: readonly PropertyKey[], word: number): number {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return offsetOf(document, path);
  const [start, end] = node.range;
  const isBlock = node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL";
  const from = isBlock ? source.indexOf("\n", start) + 1 : start;
  const found = [...source.slice(from, end).matchAll(/\S+/g)][word];
  return found ? from + found.index : start;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
