/** What YAML read as something else than the text or list that it was meant to be: found by the value in its place. */
import { type Document, isMap, isNode, isScalar, isSeq } from "yaml";
import type { z } from "zod";
import { partsOf, quoted, whyNoText } from "./yaml-line.ts";

/** What is wrong with a value, what to write, and where in the text it begins. */
interface Misread {
  at: number;
  message: string;
}

/** Of the value of the issue; undefined where it was not misread. */
export function misread(issue: z.core.$ZodIssue, document: Document.Parsed, text: string): Misread | undefined {
  const node = document.getIn(issue.path, true);
  if (issue.code !== "invalid_type" || !isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const begin = text.lastIndexOf("\n", start - 1) + 1;
  const line = /.*/.exec(text.slice(begin))?.[0] ?? "";
  const found = (message: string | undefined) => (message === undefined ? undefined : { at: start, message });
  if (issue.expected === "array") return found(isScalar(node) ? undashed(node.value) : undefined);
  if (issue.expected !== "string") return undefined;
  const { value, key: name, dash } = partsOf(line);
  if (isScalar(node) && node.value === null)
    return found(value.startsWith("#") ? meant(value, name, `${dash}${name && `${name}: `}`) : undefined);
  const before = text.slice(begin, start).trimStart();
  const isOnItsLine = before !== "";
  const isText = isSeq(node)
    ? node.flow === true
    : isMap(node) && (node.flow === true ? isBraced(node) : node.items.length === 1);
  if (!isText || !isOnItsLine) return undefined;
  const said = text.slice(start, end).replaceAll(/\s+/g, " ").trim();
  return found(meant(said, before.startsWith("-") ? "" : name, before));
}

/** Whether nothing is said of what stands between the braces: `{killed}`. */
const isBraced = (map: { items: readonly { value: unknown }[] }) => map.items.every(({ value }) => value === null);

const meant = (said: string, name: string, before: string) => {
  const why = whyNoText(said, name);
  return why && `${why}. Write ${before}${quoted(said)}`;
};

/** A list whose dashes have no space behind them is one text. */
function undashed(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^-[^\s-]/.test(value)) return undefined;
  const [first = ""] = value.split(/ -/);
  return `no space stands behind the dash. Write - ${first.slice(1)}`;
}
