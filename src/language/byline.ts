/** Who wrote and edited a story, as a sentence. */
import type { Linked, Ties } from "../model/ties.ts";
import { LOCALE } from "./locale.ts";

const LISTS = new Intl.ListFormat(LOCALE, { type: "conjunction" });

/** `By Ada Berg and Jon Vale. Edited by Mia Holm.`, a person wherever a name stands; empty where nobody is named. */
export function bylinePieces({ authors, editors }: Pick<Ties, "authors" | "editors">): (string | Linked)[] {
  const sentence = (start: string, people: readonly Linked[]) =>
    people.length === 0 ? [] : [start, ...inSentence(people), ...stop(people)];
  const [wrote, edited] = [sentence("By ", authors), sentence("Edited by ", editors)];
  return wrote.length > 0 && edited.length > 0 ? [...wrote, " ", ...edited] : [...wrote, ...edited];
}

/** The end of a sentence, which a name may have brought: `Jr.`. */
const stop = (people: readonly Linked[]) => (people.at(-1)?.name.endsWith(".") ? [] : ["."]);

/** The same as text: "" where nobody is named. */
export function bylineText(ties: Pick<Ties, "authors" | "editors">): string {
  return bylinePieces(ties)
    .map((piece) => (typeof piece === "string" ? piece : piece.name))
    .join("");
}

/** `Part 2 of 3`. */
export function placeText({ part, stories }: { part: number; stories: readonly unknown[] }): string {
  return `Part ${part} of ${stories.length}`;
}

/** The people with what stands between them; names may hold what separates names. */
function inSentence(people: readonly Linked[]): (string | Linked)[] {
  const left = [...people];
  return LISTS.formatToParts(people.map(({ name }) => name)).map(({ type, value }) =>
    type === "element" ? (left.shift() ?? value) : value,
  );
}
