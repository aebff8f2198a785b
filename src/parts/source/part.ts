/** A source named in a sentence, as a link to its page; without words of its own it prints its publisher: `<Source id="pilots" />`. */
import { uri } from "../../model/addresses.ts";
import { escapeMarkdown, missing } from "../markdown.ts";
import type { Part } from "../part.ts";

/** In the Markdown edition a link too, where the source has an address. */
export const source: Part = {
  attributes: { id: "source" },
  wraps: true,
  markdown: ({ story, given: { id = "" }, inner }) => {
    const { publisher, url } = story.sources[id] ?? missing(`source "${id}"`);
    const words = inner() || escapeMarkdown(publisher);
    return url === undefined ? words : `[${words}](<${uri(url)}>)`;
  },
};
