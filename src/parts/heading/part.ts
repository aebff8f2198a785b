/**
 * A heading inside the text; its anchor is set by hand, so that it does not change with the words:
 * `<Heading id="the-first-day">The first day</Heading>`.
 */
import type { Part } from "../part.ts";

/** In the Markdown edition a heading below that of its section. */
export const heading: Part = {
  attributes: { id: "anchor" },
  wraps: true,
  heading: true,
  onPages: true,
  markdown: ({ inner }) => `### ${inner().trim()}`,
};
