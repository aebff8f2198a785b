/** A quotation as a block; with form="inline" within the sentence that names its speaker: `<Quote id="minister" />`. */
import { formatAmong, formatDay } from "../../language/dates.ts";
import { sourceName } from "../../language/sources.ts";
import type { Story } from "../../model/story.ts";
import { escapeMarkdown, quoted, missing } from "../markdown.ts";
import type { Part } from "../part.ts";

/** In the Markdown edition it stands as on the page. */
export const quote: Part = {
  attributes: { id: "quote", "form?": "inline" },
  reads: (story, { id = "", form }) => {
    const { quotes, sources } = story;
    const quote = Object.hasOwn(quotes, id) ? quotes[id] : undefined;
    if (!quote) return [];
    const publisher = sources[quote.source[0] ?? ""]?.publisher ?? "";
    const by = form === "inline" ? [saidOn(story, quote)] : [spokenBy(quote), "reported by", quote.note ?? ""];
    return [quote.text, publisher, ...by];
  },
  markdown: ({ story, given: { id = "", form } }) => {
    const quote = story.quotes[id] ?? missing(`quotation "${id}"`);
    const [outlet = ""] = quote.source;
    const words = `“${escapeMarkdown(quote.text)}”`;
    if (form === "inline") return `${words} (${story.sources[outlet]?.publisher ?? ""}, ${saidOn(story, quote)})`;
    const note = quote.note === undefined ? "" : ` ${quote.note}`;
    const by = `${spokenBy(quote)}; reported by ${sourceName(story, outlet)}.${note}`;
    return quoted(`${words}\n\n${escapeMarkdown(by)}`);
  },
};

/** When it was said; with its year where that is not the one that the story tells of. */
export function saidOn({ period }: Pick<Story, "period">, { date }: Pick<Story["quotes"][string], "date">): string {
  return formatAmong(date, [period.from, period.to]);
}

/** Who said it, as what, where and when. */
export function spokenBy({ speaker, role, occasion, date }: Story["quotes"][string]): string {
  return [speaker, role, occasion, formatDay(date)].filter(Boolean).join(", ");
}
