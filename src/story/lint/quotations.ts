/** Rule 11: quotation marks stand only where <Quote /> prints them, and a quotation in a sentence has its speaker there. */
import type { Story } from "../model.ts";
import { quotedIn, type Span } from "../prose.ts";
import type { Finding } from "./finding.ts";
import { within } from "./words.ts";

/**
 * Typed quotation marks. A term may have them; so may evidence and corrections, which stand beside their source and
 * its day, and a correction may need to repeat what it takes back.
 */
export function typedQuotations({ text, where, terms, prints }: Span): Finding[] {
  if (where === "evidence" || where === "correction") return [];
  const write =
    prints === "part"
      ? 'Add it to quotes.yaml and write <Quote id="…" form="inline" />.'
      : "Say it in words of our own.";
  return quotedIn(text)
    .filter((quoted) => !within(terms, quoted))
    .map(({ start, end }) => ({
      rule: "quotation",
      at: start,
      what: `${shortened(text.slice(start, end))} is typed`,
      write,
    }));
}

/** Inline quotations whose paragraph does not name the speaker: <Quote /> prints outlet and day, the text the speaker. */
export function unnamedSpeakers({ text, quotes }: Span, story: Story): Finding[] {
  return quotes.flatMap(({ id, at }): Finding[] => {
    const quote = Object.hasOwn(story.quotes, id) ? story.quotes[id] : undefined;
    const name = quote?.speaker.match(/[\p{L}\p{M}’'-]+/gu)?.at(-1);
    if (!quote || name === undefined || text.toLowerCase().includes(name.toLowerCase())) return [];
    const write = `Name ${quote.speaker} in the sentence, or show the quotation as a block.`;
    return [{ rule: "quotation", at, what: `"${id}" is quoted without its speaker`, write }];
  });
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
