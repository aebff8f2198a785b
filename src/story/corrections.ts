/** What was changed in figures after publication, told apart: corrections (we were wrong) and updates (the world moved). */
import type { Figure, HistoryEntry, Story } from "./model.ts";

export interface Change {
  story: Story;
  figure: Figure;
  entry: HistoryEntry;
}

/** All changes of one kind since the story was published, in all stories, newest first. */
export function changesOf(stories: readonly Story[], kind: HistoryEntry["kind"]): Change[] {
  return stories
    .flatMap((story) =>
      Object.values(story.figures).flatMap((figure) =>
        figure.history
          .filter((entry) => entry.kind === kind && entry.date >= story.published)
          .map((entry) => ({ story, figure, entry })),
      ),
    )
    .sort((a, b) => (a.entry.date < b.entry.date ? 1 : a.entry.date > b.entry.date ? -1 : 0));
}
