/**
 * The texts of a story that stand alone wherever they stand, in a title, a feed or data, where no number can be opened. They are
 * printed once, when the story is joined: whoever reads them of a story gets words, with every hedge.
 */
import { plainText } from "../language/claims.ts";
import { capitalise } from "../language/phrases.ts";
import { claimBy } from "../model/claims.ts";
import { figuresIn, type Named } from "../model/placeholders.ts";
import type { Story } from "../model/story.ts";

const PRINTED = ["headline", "shortTitle", "description"] as const;

/** The story with these texts printed. One that names what there is not stays as it is, and is refused by who judges it. */
export function withPrinted(story: Story): Story {
  const named = PRINTED.filter((field) => figuresIn(story[field]).length > 0);
  if (named.length === 0) return story;
  const texts = (print: (text: string) => string) =>
    Object.fromEntries(named.map((field) => [field, print(story[field])])) as NonNullable<Story["written"]>;
  return { ...story, ...texts((text) => printed(story, text)), written: texts((text) => text) };
}

/** The text as its author wrote it, for who asks which figures it names. */
export function asWritten(story: Story, field: (typeof PRINTED)[number]): string {
  return story.written?.[field] ?? story[field];
}

function printed(story: Story, text: string): string {
  if (!figuresIn(text).every((named) => isThere(story, named))) return text;
  const plain = plainText(story, text);
  return text.startsWith("{") ? capitalise(plain) : plain;
}

function isThere({ figures }: Story, { figure: id, by }: Named): boolean {
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  return figure !== undefined && (by === undefined || claimBy(figure, by) !== undefined);
}
