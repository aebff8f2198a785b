/** Quotation marks stand only where <Quote /> prints them, and a quotation in a sentence has its speaker there. */
import type { Story } from "../../model/story.ts";
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";
import { TAG } from "./markup.ts";
import { matches, type Range, within } from "./matches.ts";
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
function typedQuotations(passage: Passage): Found[] {
  const { text, where, terms, prints, comments } = passage;
  if (where === "evidence" || where === "correction") return [];
  const write =
    prints === "part"
      ? 'Add it to quotes.yaml and write <Quote id="…" form="inline" />.'
      : "Say it in words of our own.";
  const tags = matches(text, TAG);
  return quotedIn(text)
    .filter((quoted) => !within(terms, quoted) && !within(tags, quoted))
    .map((quoted): Found => {
      const what = `${shortened(printed(passage, quoted))} is typed`;
      const isWhole = comments === "yaml" && quoted.start === 0 && quoted.end === text.trimEnd().length;
      return { at: quoted.start, what, write: isWhole ? OWN_MARKS : write };
    });
}

/** Marks around all of a field are most likely meant as those of YAML, which a word processor made curly. */
const OWN_MARKS =
  'Around a field write straight quotation marks, ", or none; what others said, say in words of our own.';

/** What stands there, with each figure as it is written. */
function printed({ text, figures, prints }: Passage, { start, end }: Range): string {
  const named = new Map(figures.map(({ id, by, at }) => [at, by === undefined ? id : `${id}@${by}`]));
  return Array.from({ length: end - start }, (_, i) => {
    const id = named.get(start + i);
    return id === undefined ? text.charAt(start + i) : prints === "part" ? `<Fig id="${id}" />` : `{${id}}`;
  }).join("");
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
