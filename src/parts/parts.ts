/**
 * The parts an author may use in MDX, and what each must be told. One list: the reader checks against it, and the
 * page gives MDX a component for each name.
 */

/** What an attribute holds: an id of that kind, or text, which is free or one of a list. */
export type AttributeKind = "figure" | "source" | "chart" | "quote" | "term" | "anchor" | "text" | "inline";

/** Attributes by name; one whose name ends with "?" may be left out. */
export const PARTS = {
  /** A figure, or what another source says of it: `<Fig id="killed" by="who-2021" />`. */
  Fig: { id: "figure", "by?": "source" },
  Chart: { id: "chart" },
  /** A quotation as a block; with form="inline" within the sentence that names its speaker. */
  Quote: { id: "quote", "form?": "inline" },
  Timeline: {},
  Knowns: {},
  Term: { id: "term" },
  Note: { title: "text" },
  /** A heading inside the text; its anchor is set by hand, so that it does not change with the words. */
  Heading: { id: "anchor" },
} as const satisfies Record<string, Record<string, AttributeKind>>;

export type PartName = keyof typeof PARTS;

/** Whether MDX may use the name. */
export function isPart(name: string): name is PartName {
  return Object.hasOwn(PARTS, name);
}
