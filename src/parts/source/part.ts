/**
 * A report that the text names, as a link to it; without words of its own it prints its publisher:
 * `<Source id="gazette-5">the gazette</Source>`.
 */
import { uri } from "../../model/addresses.ts";
import { escapeMarkdown, missing } from "../markdown.ts";
import type { Part } from "../part.ts";

/** In the Markdown edition a link too; the words alone where the source has no address. */
export const source: Part = {
  attributes: { id: "source" },
  wraps: true,
  markdown: ({ story, given: { id = "" }, inner }) => {
    const { publisher, url } = story.sources[id] ?? missing(`source "${id}"`);
    const words = inner() || escapeMarkdown(publisher);
    return url === undefined ? words : `[${words}](${uri(url)})`;
  },
};
