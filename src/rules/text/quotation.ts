/** Quotation marks stand only where <Quote /> prints them, and a quotation in a sentence has its speaker there. */
import type { Story } from "../../model/story.ts";
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";
import { within } from "./matches.ts";
import { quotedIn } from "./sentences.ts";

/** Typed quotation marks, and inline quotations without their speaker. */
export const quotation: TextRule = {
  name: "quotation",
  charter: [11],
  reason: "a quotation carries speaker, date and outlet",
  onPages: false,
  find,
};

function find(passage: Passage, { story }: TextContext): Found[] {
  return [...typedQuotations(passage), ...(story ? unnamedSpeakers(passage, story) : [])];
}

/**
 * Typed quotation marks. A term may have them; so may evidence and corrections, which stand beside their source and
 * its day, and a correction may need to repeat what it takes back.
 */
function typedQuotations({ text, where, terms, prints }: Passage): Found[] {
  if (where === "evidence" || where === "correction") return [];
  const write =
    prints === "part"
      ? 'Add it to quotes.yaml and write <Quote id="…" form="inline" />.'
      : "Say it in words of our own.";
  return quotedIn(text)
    .filter((quoted) => !within(terms, quoted))
    .map(({ start, end }) => ({ at: start, what: `${shortened(text.slice(start, end))} is typed`, write }));
}

/** Inline quotations whose paragraph does not name the speaker: <Quote /> prints outlet and day, the text the speaker. */
function unnamedSpeakers({ text, quotes }: Passage, story: Story): Found[] {
  return quotes.flatMap(({ id, at }): Found[] => {
    const quote = Object.hasOwn(story.quotes, id) ? story.quotes[id] : undefined;
    const name = quote?.speaker.match(/[\p{L}\p{M}’'-]+/gu)?.at(-1);
    if (!quote || name === undefined || text.toLowerCase().includes(name.toLowerCase())) return [];
    const write = `Name ${quote.speaker} in the sentence, or show the quotation as a block.`;
    return [{ at, what: `"${id}" is quoted without its speaker`, write }];
  });
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
