/**
 * What a construct of Markdown or MDX is: either it is shown, or it is refused with what to write in its place. Every one
 * of CommonMark 0.31, of GitHub's Markdown and of MDX is a line in list.ts, whether this site wants it or not.
 */

/** A node of the tree of an MDX file. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  title?: string | null;
  alt?: string | null;
  depth?: number;
  checked?: boolean | null;
  /** Of a table: the side to which each column is set. */
  align?: readonly (string | null)[];
  identifier?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: { line: number; offset?: number }; end: { line: number; offset?: number } };
}

/** What stands in a message at `{name}`. */
export type Fill = Readonly<Record<string, string>>;

/** A node with what is known of its file. */
export interface Place {
  node: MdxNode;
  /** The node as it is written. */
  source: string;
  /** Addresses of the file's definitions, by identifier. */
  definitions: ReadonlyMap<string, string>;
  /** Identifiers that some link, image or footnote of the file uses. */
  used: ReadonlySet<string>;
}

/** Why a construct is not for content, and how it is found: by one of the last, or where parts are read (mdx.ts). */
export interface Refusal {
  /** What is wrong, then what to write; `{name}` stands for what is found. */
  message: string;
  /** What to write, for the table in README. */
  instead: string;
  /** In the tree: what fills the message where the node is one; undefined where it is none. */
  node?: (place: Place) => Fill | undefined;
  /** Whether nothing is concluded from the words in the node: they are to stand elsewhere, or nowhere. */
  drops?: boolean;
  /** What of it is printed as it stands, in running text. */
  text?: RegExp;
  /** In the source of a file that MDX cannot read; named groups fill the message. */
  source?: RegExp;
  /** What else fills the message, from what of it was found in the source. */
  fill?: (found: Fill) => Fill;
  /** What the parser says of it, given the source from there on, where nothing above was found in the file. */
  error?: (message: string, rest: string) => Fill | undefined;
}

/** One construct. */
export interface Construct {
  /** As README has it. */
  name: string;
  /** The shortest text that has it. */
  example: string;
  /** Absent: it is shown. */
  refused?: Refusal;
}

/** A refusal of every node of the type. */
export const ofType =
  (...types: readonly string[]) =>
  ({ node }: Place): Fill | undefined =>
    types.includes(node.type) ? {} : undefined;

/** The words below a node, without what is between them. */
export function textOf({ value = "", children = [] }: MdxNode): string {
  return value + children.map(textOf).join("");
}
