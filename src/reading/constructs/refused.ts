/** Finds what of a file is refused by the list of constructs: in its tree, in its running text, in what MDX cannot read. */
import type { Construct, Fill, MdxNode, Place, Refusal } from "./construct.ts";
import { CONSTRUCTS } from "./list.ts";

/** What is refused, and where: the line is of the text that was given. */
export interface Refused {
  line: number;
  message: string;
}

const ALL: readonly Refusal[] = CONSTRUCTS.flatMap(({ constructs }) => constructs).flatMap(
  ({ refused }: Construct) => refused ?? [],
);

/** What is known of a file's links and footnotes: addresses by identifier, and the identifiers that are used. */
export function linksIn(nodes: readonly MdxNode[]): Pick<Place, "definitions" | "used"> {
  const [definitions, used] = [new Map<string, string>(), new Set<string>()];
  const visit = ({ type, identifier = "", url = "", children = [] }: MdxNode) => {
    if (type === "definition") definitions.set(identifier, url);
    if (type.endsWith("Reference")) used.add(identifier);
    children.forEach(visit);
  };
  nodes.forEach(visit);
  return { definitions, used };
}

/** What is wrong with a node itself; undefined where it is shown. `drops`: nothing is concluded from its words. */
export function refusedNode(place: Place): { message: string; drops: boolean } | undefined {
  for (const { node, message, drops = false } of ALL) {
    const fill = node?.(place);
    if (fill) return { message: filled(message, fill), drops };
  }
  return undefined;
}

/** What of a running text would be printed as it stands; `value` is the text as read, `source` as written. */
export function refusedText({ node: { value = "", position }, source }: Place): Refused[] {
  const first = position?.start.line ?? 1;
  return ALL.flatMap(({ text, message }) =>
    text === undefined
      ? []
      : matches(text, source)
          .filter((found) => value.includes(found[0]) && source[found.index - 1] !== "\\")
          .map((found) => ({ line: first + linesBefore(source, found.index), message: filled(message, found) })),
  ).slice(0, 1);
}

/**
 * Why MDX cannot read the text: every known cause in its source, or else the one that the parser met, at the line it says;
 * none where nobody knows it. `said` is the parser's message, `at` the place of it in the text.
 */
export function refusedSource(text: string, said: string, at: number): Refused[] {
  const found = ALL.flatMap(({ source, fill, message }) =>
    source === undefined
      ? []
      : matches(source, text).map((match) => {
          const groups = { ...match.groups };
          return { line: 1 + linesBefore(text, match.index), message: filled(message, fill?.(groups) ?? groups) };
        }),
  );
  if (found.length > 0) return found;
  const rest = text.slice(at);
  for (const { error, message } of ALL) {
    const fill = error?.(said, rest);
    if (fill) return [{ line: 1 + linesBefore(text, at), message: filled(message, fill) }];
  }
  return [];
}

function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace("g", "")}g`))];
}

function linesBefore(text: string, at: number): number {
  return text.slice(0, at).split("\n").length - 1;
}

/** `{name}` is what is found of that name; `{0}` all of it. */
function filled(message: string, found: Fill | RegExpExecArray): string {
  return message.replaceAll(
    /\{(\w+)\}/g,
    (all, name: string) => (Reflect.get(found, name) as string | undefined) ?? all,
  );
}
