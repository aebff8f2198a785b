/**
 * What was changed after publication, told apart: corrections (we were wrong) and updates (the world moved). Every
 * place that tells of a change asks here, so that all say the same.
 */
import { counterInSentence } from "../language/claims.ts";
import { formatDay } from "../language/dates.ts";
import { formatAmount } from "../language/amounts.ts";
import { joinNames } from "../language/phrases.ts";
import { sourceName } from "../language/sources.ts";
import type { Amount, Figure, HistoryEntry, Notice, Story } from "../model/story.ts";
import { noticeYaml } from "./entry-yaml.ts";
import { entryKey } from "./story-record.ts";

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

/** A change that is no figure's: of words, a quotation, a series, or a figure taken out. */
export interface Noticed {
  story: Story;
  notice: Notice;
}

/** All changes of one kind since the story was published, in all stories, newest first. */
export function changesOf(stories: readonly Story[], kind: ChangeKind): Change[] {
  return newestFirst(
    stories.flatMap((story) =>
      Object.values(story.figures).flatMap((figure) =>
        figureChanges(story, figure).filter(({ entry }) => entry.kind === kind),
      ),
    ),
    ({ day }) => day,
  );
}

/** All notices of one kind, in all stories, newest first. */
export function noticesOf(stories: readonly Story[], kind: ChangeKind): Noticed[] {
  const all = stories.flatMap((story) => (story.notices ?? []).map((notice) => ({ story, notice })));
  return newestFirst(
    all.filter(({ notice }) => notice.kind === kind),
    ({ notice }) => notice.date,
  );
}

/** The changes of the figure since publication, newest first; of a computed one, those of the figures it follows from. */
export function changesTo(story: Story, figure: Figure): Change[] {
  const parts = (figure.formula?.of ?? []).flatMap((id) => story.figures[id] ?? []);
  const all = [...figureChanges(story, figure), ...parts.flatMap((part) => changesTo(story, part))];
  return newestFirst([...new Map(all.map((change) => [change.entry, change])).values()], ({ day }) => day);
}

/** A change as it is told everywhere: what was done and when, then what it was. */
export interface ChangeLine {
  kind: ChangeKind;
  day: string;
  /** `Corrected 3 December 2026` or `Updated 4 December 2026`. */
  head: string;
  /** `People rescued at Ashby: exactly 30, not 40. Some were counted twice.` */
  text: string;
}

/** Changes of these figures and notices that name one of them or of their series, newest first, each once. */
export function changeLines(story: Story, figures: readonly string[]): ChangeLine[] {
  return inLines(figuresChanges(story, figures), noticesNaming(story, figures));
}

function figuresChanges(story: Story, figures: readonly string[]): Change[] {
  return figures.flatMap((id) => (story.figures[id] ? changesTo(story, story.figures[id]) : []));
}

/** Of a figure that is gone, of the rows of its series, of other counts of it. */
export function noticesNaming({ notices = [] }: Pick<Story, "notices">, figures: readonly string[]): Notice[] {
  return notices.filter(({ figure, series, differs }) => figures.includes(figure ?? series ?? differs ?? ""));
}

/** What of these figures was corrected in the story since it was as `before` has it, newest first. */
export function correctionsSince(story: Story, before: Story, figures: readonly string[]): ChangeLine[] {
  const keyOf = ({ figure, entry }: Change) => `${figure.id} ${entryKey(entry)}`;
  const known = new Set([
    ...figuresChanges(before, figures).map(keyOf),
    ...noticesNaming(before, figures).map((notice) => noticeYaml(notice)),
  ]);
  return inLines(
    figuresChanges(story, figures).filter((change) => !known.has(keyOf(change))),
    noticesNaming(story, figures).filter((notice) => !known.has(noticeYaml(notice))),
  ).filter(({ kind }) => kind === "correction");
}

/** Everything that changed in the story since it was published, newest first. */
export function storyChanges(story: Story): ChangeLine[] {
  const changes = Object.values(story.figures).flatMap((figure) => figureChanges(story, figure));
  return inLines(changes, story.notices ?? []);
}

/** The changes that no figure's history holds, newest first. */
export function noticeLines(story: Story): ChangeLine[] {
  return inLines([], story.notices ?? []);
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

function inLines(changes: readonly Change[], notices: readonly Notice[]): ChangeLine[] {
  const once = [...new Map(changes.map((change) => [change.entry, change])).values()];
  const lines = [
    ...once.map((change) => ({ kind: change.entry.kind, day: change.day, text: changeText(change) })),
    ...notices.map(({ kind, date, note }) => ({ kind, day: date, text: sentence(note) })),
  ];
  return newestFirst(lines, ({ day }) => day).map((line) => ({ ...line, head: changeHead(line.kind, line.day) }));
}

function figureChanges(story: Story, figure: Figure): Change[] {
  const changed = figure.history.flatMap((entry) => {
    const day = changedOn(story, entry);
    return day === undefined ? [] : [{ entry, day }];
  });
  const inOrder = newestFirst(changed, ({ day }) => day, -1);
  return inOrder.map(({ entry, day }, i): Change => {
    const after = inOrder[i + 1]?.entry ?? { ...figure, date: figure.asOf };
    return { story, figure, entry, day, after };
  });
}

/** The day on which this site replaced what the entry of a history holds; undefined for an earlier count that never stood here. */
export function changedOn({ published }: Pick<Story, "published">, { changed }: HistoryEntry): string | undefined {
  return changed === undefined || changed < published ? undefined : changed;
}

/** Those of one day keep their order. `turn` -1 puts the oldest first. */
function newestFirst<T>(all: T[], dayOf: (one: T) => string, turn = 1): T[] {
  return all.sort((a, b) => (dayOf(a) < dayOf(b) ? turn : dayOf(a) > dayOf(b) ? -turn : 0));
}

function sentence(note: string): string {
  return /[.!?”]$/.test(note) ? note : `${note}.`;
}
