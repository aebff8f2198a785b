/** A change of a figure in words: what it was and is, of the amount or of what else was changed of the claim. */
import { counterInSentence } from "../language/claims.ts";
import { formatDay } from "../language/dates.ts";
import { formatAmount } from "../language/amounts.ts";
import { joinNames } from "../language/phrases.ts";
import { sourceName } from "../language/sources.ts";
import type { Amount, Figure, HistoryEntry, Story } from "../model/story.ts";

export type ChangeKind = HistoryEntry["kind"];

export interface Change {
  story: Story;
  figure: Figure;
  entry: HistoryEntry;
  /** The day of the change, as ISO. */
  day: string;
  /** What the figure was changed to; a later change may have moved it on. */
  after: Told;
}

/** What a change tells of a claim: its amount, or what else of it was changed. */
interface Told extends Amount {
  countedBy: string;
  /** The day for which it stands, as ISO. */
  date: string;
  source: readonly string[];
}

/**
 * What a change was, without what was done and when: `Rescued: exactly 30, not 40. Some were counted twice.` Where the
 * number stayed, what else was changed of the claim: `Rescued: 30, counted by the port, not by the coastguard.`
 */
export function changeText({ story, figure, entry, after }: Change): string {
  const print = (amount: Amount) => formatAmount(amount, figure.unit);
  const correction = entry.kind === "correction";
  const note = entry.note === undefined ? "" : ` ${sentence(entry.note)}`;
  const joint = correction ? "not" : "up to then";
  const told =
    print(after) === print(entry)
      ? [print(after), ...otherParts(story, after, entry, correction ? "not" : "before that")]
      : [print(after), `${joint} ${print(entry)}`];
  return `${figure.label}: ${told.join(", ")}.${note}`;
}

/** Who counted, as of when, and who reported, each where it is another: `counted by A, not by B`. */
function otherParts(story: Story, after: Told, before: Told, joint: string): string[] {
  const names = ({ source }: Told) => joinNames(source.map((id) => sourceName(story, id)));
  const parts = [
    ["counted by ", "by ", counterInSentence(after.countedBy), counterInSentence(before.countedBy)],
    ["as of ", "", formatDay(after.date), formatDay(before.date)],
    ...(before.source.every((id) => after.source.includes(id))
      ? []
      : [["reported by ", "by ", names(after), names(before)]]),
  ];
  return parts
    .filter(([, , is, was]) => is !== was)
    .map(([head = "", by = "", is = "", was = ""]) => `${head}${is}, ${joint} ${by}${was}`);
}

/** What was done and when: `Corrected 3 December 2026`, `Updated 4 December 2026`. */
export function changeHead(kind: ChangeKind, day: string): string {
  return `${kind === "correction" ? "Corrected" : "Updated"} ${formatDay(day)}`;
}

/** The note with a full stop, unless it ends as a sentence. */
export function sentence(note: string): string {
  return /[.!?”]$/.test(note) ? note : `${note}.`;
}
