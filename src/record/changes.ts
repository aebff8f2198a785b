/**
 * What was changed after publication, told apart: corrections (we were wrong) and updates (the world moved). Every
 * place that tells of a change asks here, so that all say the same.
 */
import { figuresOf, seriesDrawn } from "../charts/drawn.ts";
import { MOST, yearsOf } from "../model/growing.ts";
import { dayOf } from "../model/moments.ts";
import type { ChartSpec, Figure, HistoryEntry, Notice, Story } from "../model/story.ts";
import { type Change, changeHead, type ChangeKind, changeText, sentence } from "./change-text.ts";
import { noticeYaml } from "./entry-yaml.ts";
import { entryKey } from "./story-record.ts";

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

/** What is shown of a figure besides its claim: the reports of its series, other counts of it. */
export type Beside = "series" | "differs";

/**
 * Changes of what is shown of these figures, newest first, each once: of their claims, of one that is gone, and of what is
 * shown `beside`; nothing is marked for what it does not show.
 */
export function changeLines(
  story: Story,
  figures: readonly string[],
  beside: readonly Beside[] = ["series", "differs"],
): ChangeLine[] {
  return inLines(figuresChanges(story, figures), noticesNaming(story, figures, beside));
}

/** Changes of what a chart draws, newest first. */
export function chartChanges(story: Story, chart: ChartSpec): ChangeLine[] {
  return changeLines(story, figuresOf(chart), besideIn(chart));
}

/** What of a chart was corrected in the story since it was as `before` has it, newest first. */
export function correctionsSince(story: Story, before: Story, chart: ChartSpec): ChangeLine[] {
  const keyOf = ({ figure, entry }: Change) => `${figure.id} ${entryKey(entry)}`;
  const [figures, beside] = [figuresOf(chart), besideIn(chart)];
  const known = new Set([
    ...figuresChanges(before, figures).map(keyOf),
    ...noticesNaming(before, figures, beside).map((notice) => noticeYaml(notice)),
  ]);
  return inLines(
    figuresChanges(story, figures).filter((change) => !known.has(keyOf(change))),
    noticesNaming(story, figures, beside).filter((notice) => !known.has(noticeYaml(notice))),
  ).filter(({ kind }) => kind === "correction");
}

function besideIn(chart: ChartSpec): Beside[] {
  return seriesDrawn(chart).length > 0 ? ["series"] : [];
}

function figuresChanges(story: Story, figures: readonly string[]): Change[] {
  return figures.flatMap((id) => (story.figures[id] ? changesTo(story, story.figures[id]) : []));
}

function noticesNaming({ notices = [] }: Story, figures: readonly string[], beside: readonly Beside[]): Notice[] {
  return notices.filter((notice) =>
    (["figure", ...beside] as const).some((field) => figures.includes(notice[field] ?? "")),
  );
}

/** The notices of what a chart draws. */
export function chartNotices(story: Story, chart: ChartSpec): Notice[] {
  return noticesNaming(story, figuresOf(chart), besideIn(chart));
}

/** Everything that changed in the story since it was published, newest first. */
export function storyChanges(story: Story): ChangeLine[] {
  const changes = Object.values(story.figures).flatMap((figure) => figureChanges(story, figure));
  return inLines(changes, story.notices ?? []);
}

/** The years in which anything was changed, the latest first; none while one page has room for all changes. */
export function changeYears(stories: readonly Story[]): string[] {
  const days = stories.flatMap((story) => storyChanges(story).map(({ day }) => day));
  return yearsOf(days, MOST.changes);
}

/** The changes that no figure's history holds, newest first. */
export function noticeLines(story: Story): ChangeLine[] {
  return inLines([], story.notices ?? []);
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
  return changed === undefined || changed < dayOf(published) ? undefined : changed;
}

/** Those of one day keep their order. `turn` -1 puts the oldest first. */
function newestFirst<T>(all: T[], day: (one: T) => string, turn = 1): T[] {
  return all.sort((a, b) => (day(a) < day(b) ? turn : day(a) > day(b) ? -turn : 0));
}
