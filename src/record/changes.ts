/**
 * What was changed after publication, told apart: corrections (we were wrong) and updates (the world moved). Every
 * place that tells of a change asks here, so that all say the same.
 */
import { formatDay } from "../language/dates.ts";
import { formatAmount } from "../language/amounts.ts";
import { dayOf } from "../model/moments.ts";
import type { Amount, Figure, HistoryEntry, Notice, Story } from "../model/story.ts";

export type ChangeKind = HistoryEntry["kind"];

export interface Change {
  story: Story;
  figure: Figure;
  entry: HistoryEntry;
  /** The day of the change, as ISO. */
  day: string;
  /** What the figure was changed to; a later change may have moved it on. */
  after: Amount;
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

/** Changes of these figures and notices that name one of these series, newest first, each once. */
export function changeLines(story: Story, figures: readonly string[]): ChangeLine[] {
  const changes = figures.flatMap((id) => (story.figures[id] ? changesTo(story, story.figures[id]) : []));
  const notices = (story.notices ?? []).filter(({ series }) => series !== undefined && figures.includes(series));
  return inLines(changes, notices);
}

/** Everything that changed in the story since it was published, newest first. */
export function storyChanges(story: Story): ChangeLine[] {
  const changes = Object.values(story.figures).flatMap((figure) => figureChanges(story, figure));
  return inLines(changes, story.notices ?? []);
}

/** What a change was, without what was done and when: `Rescued: exactly 30, not 40. Some were counted twice.` */
export function changeText({ figure, entry, after }: Change): string {
  const print = (amount: Amount) => formatAmount(amount, figure.unit);
  const joint = entry.kind === "correction" ? "not" : "up to then";
  const note = entry.note === undefined ? "" : ` ${sentence(entry.note)}`;
  return `${figure.label}: ${print(after)}, ${joint} ${print(entry)}.${note}`;
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
  const { history } = figure;
  return history.flatMap((entry, i): Change[] => {
    const day = changedOn(story, entry);
    return day === undefined ? [] : [{ story, figure, entry, day, after: history[i + 1] ?? figure }];
  });
}

/** The day on which this site replaced what the entry of a history holds; undefined for a count from before it was published. */
export function changedOn({ published }: Pick<Story, "published">, entry: HistoryEntry): string | undefined {
  const day = entry.changed ?? entry.date;
  return day < dayOf(published) ? undefined : day;
}

function newestFirst<T>(all: T[], day: (one: T) => string): T[] {
  return all.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

function sentence(note: string): string {
  return /[.!?”]$/.test(note) ? note : `${note}.`;
}
