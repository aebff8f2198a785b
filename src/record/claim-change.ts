/**
 * A published claim against what it is now: which parts of it are another, of which kind the change is, and how it is
 * told what it was. A figure's history has an entry for each such change (CHARTER 7 and 13).
 */
import { counterInSentence } from "../language/claims.ts";
import { formatAmount } from "../language/amounts.ts";
import { formatDay } from "../language/dates.ts";
import { joinNames } from "../language/phrases.ts";
import { sourceName } from "../language/sources.ts";
import { amountOf, extentOf } from "../model/amount.ts";
import { dayOf, isAfter } from "../model/moments.ts";
import { lastDay } from "../model/periods.ts";
import type { Figure, HistoryEntry, Story } from "../model/story.ts";
import { unitNamed } from "./recorded-unit.ts";
import { entryKey, type RecordedFigure, type StoryRecord } from "./story-record.ts";
import type { Unit, Units } from "../model/units.ts";

/** A story, and all units: what was published may have one that no figure has any more. */
export type Teller = Story & { units?: Units | undefined };

/** What a claim is made of. */
export type Part = "amount" | "unit" | "counter" | "day" | "period" | "source";

type Claim = Omit<RecordedFigure, "history" | "differs" | "formula" | "label" | "unit"> & { unit: string | Unit };

/** The parts of the claim that are another now. A source that is added changes none: who reported it still did. */
export function changedParts(was: RecordedFigure, now: Figure): Part[] {
  const amount = JSON.stringify(amountOf(was)) !== JSON.stringify(amountOf(now));
  const unit = was.unit !== now.unit.name;
  // What is computed as it was follows from figures that each have a history of their own.
  const computed = was.formula !== undefined || now.formula !== undefined;
  const same = JSON.stringify(was.formula) === JSON.stringify(now.formula);
  const changed: Record<Part, boolean> = {
    amount: amount && !(computed && same),
    unit,
    counter: !computed && was.countedBy !== now.countedBy,
    day: !computed && was.asOf !== now.asOf,
    period: !computed && (was.since !== now.since || was.until !== now.until),
    source: !computed && !was.source.every((source) => now.source.includes(source)),
  };
  return (Object.keys(changed) as Part[]).filter((part) => changed[part]);
}

/**
 * What the change most likely is: an update where the claim is of a later day or only somebody else reports it, a
 * correction in every other case. One of the unit, or a count that falls, is never an update.
 */
export function likelyKind(was: RecordedFigure, now: Figure, parts: readonly Part[]): HistoryEntry["kind"] {
  const [before, after] = [extentOf(was), extentOf(now)];
  const falls = now.since !== undefined && before !== undefined && after !== undefined && after[1] < before[0];
  if (parts.includes("unit") || falls) return "correction";
  return lastDay(now.asOf) > lastDay(was.asOf) || (parts.length === 1 && parts[0] === "source")
    ? "update"
    : "correction";
}

/** The claim in words, the amount and of all else only these parts: `at least 40, counted by Ashby Coastguard`. */
export function claimText(story: Teller, claim: Claim, parts: readonly Part[]): string {
  const { countedBy, asOf, since, until, source } = claim;
  const unit = typeof claim.unit === "string" ? unitNamed(story, claim.unit) : claim.unit;
  const names = source.map((id) => (Object.hasOwn(story.sources, id) ? sourceName(story, id) : id));
  const texts: Record<Part, string> = {
    amount: "",
    unit: ` ${unit.name}`,
    counter: `, counted by ${counterInSentence(countedBy)}`,
    day: `, as of ${formatDay(asOf)}`,
    period:
      since === undefined
        ? ", with no first day"
        : `, counted since ${formatDay(since)}${until === undefined ? "" : ` until ${formatDay(until)}`}`,
    source: `, reported by ${joinNames(names)}`,
  };
  const told = (Object.keys(texts) as Part[]).filter((part) => parts.includes(part));
  return formatAmount(claim, unit) + told.map((part) => texts[part]).join("");
}

/** The entry of the history that tells of the change made on the day; the note of a correction says what stood here. */
export function entryOf(
  story: Teller,
  was: RecordedFigure,
  parts: readonly Part[],
  kind: HistoryEntry["kind"],
  day: string,
): HistoryEntry {
  const { exact, countedBy, asOf: date, source } = was;
  return {
    ...amountOf(was),
    ...(exact !== undefined && { exact }),
    ...{ countedBy, date, source, kind, changed: day },
    ...(kind === "correction" && { note: `An earlier version of this page said ${claimText(story, was, parts)}.` }),
  };
}

/** Entries of the figure's history that stand for its change since it was recorded: new, and of the amount that it was. */
export function answersTo(was: RecordedFigure, { history }: Figure): HistoryEntry[] {
  const amount = JSON.stringify(amountOf(was));
  const isNew = (entry: HistoryEntry) => !was.history.some((recorded) => isKept(recorded, entry));
  return history.filter((entry) => JSON.stringify(amountOf(entry)) === amount && isNew(entry));
}

/** Whether it is the recorded entry; one without a note may have been given one, as the explanation of a count that fell. */
export function isKept(recorded: HistoryEntry, entry: HistoryEntry): boolean {
  const { note, ...bare } = entry;
  return entryKey(recorded) === entryKey(recorded.note === undefined && note !== undefined ? bare : entry);
}

/** The day of a change that is being made: that of the story, where it was moved since publication, or else today. */
export function dayOfChange(story: Pick<Story, "updated">, record: StoryRecord, today = record.updated): string {
  if (isAfter(story.updated, record.updated)) return dayOf(story.updated);
  return today > dayOf(record.updated) ? dayOf(today) : dayOf(record.updated);
}
