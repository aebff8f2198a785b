/** Days: nothing is known before it happened, and every list of days goes forwards. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { dayOf, isAfter } from "../../model/moments.ts";
import { firstDay, grainOf, lastDay } from "../../model/periods.ts";
import type { Problem } from "../../model/problem.ts";

/** As-of after publication, periods that end before they begin, histories and timelines out of order. */
export const days: StoryRule = { name: "days", charter: [6], find };

function find({ story, files: { story: meta, ledger, timeline } }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  const fail = (
    { file, lineOf }: typeof meta | typeof ledger | typeof timeline,
    path: PropertyKey[],
    message: string,
  ) => problems.push({ file, line: lineOf(path), message });
  const { published, period } = story;
  const updated = dayOf(story.updated);
  if (isAfter(published, story.updated))
    fail(
      meta,
      ["updated"],
      `updated ${story.updated} is before published ${published}. Write the day of the last change.`,
    );
  if (lastDay(period.to) < firstDay(period.from))
    fail(
      meta,
      ["period"],
      `the period ends on ${period.to}, before it begins on ${period.from}. Write its days in order.`,
    );
  if (story.asOf > updated)
    fail(
      meta,
      ["asOf"],
      `as of ${story.asOf} is after the story was updated, ${updated}. Write the day of the figures.`,
    );

  for (const [id, figure] of Object.entries(story.figures)) {
    if (follows(figure.asOf, updated) && !figure.projection)
      fail(
        ledger,
        ["figures", id, "asOf"],
        `as of ${figure.asOf} is after the story was updated, ${updated}. Correct one of them.`,
      );
    const { since, until, asOf } = figure;
    const [end, word] = until === undefined ? [asOf, "as of"] : [until, "until"];
    if (since !== undefined && follows(since, end))
      fail(ledger, ["figures", id, "since"], `counted since ${since}, but ${word} ${end}. Correct one of them.`);
    if (until !== undefined && follows(until, asOf) && !figure.projection)
      fail(
        ledger,
        ["figures", id, "until"],
        `counted until ${until}, but as of ${asOf}. A count cannot be made before what it counts: correct one of them.`,
      );
    if (until !== undefined && since === undefined)
      fail(
        ledger,
        ["figures", id, "until"],
        `counted until ${until}, but not since when. Write since: the first day of what is counted.`,
      );
    if (figure.asOfTime !== undefined && grainOf(asOf) !== "day")
      fail(
        ledger,
        ["figures", id, "asOfTime"],
        `${figure.asOfTime} is a time of no day: ${asOf}. Write the day, or leave the time out.`,
      );
    figure.differs.forEach((other, i) => {
      if (other.asOf !== undefined && follows(other.asOf, updated) && !other.projection)
        fail(
          ledger,
          ["figures", id, "differs", i, "asOf"],
          `as of ${other.asOf} is after the story was updated, ${updated}. Correct one of them.`,
        );
    });
    figure.history.forEach((entry, i) => {
      const before = figure.history[i - 1];
      const path = ["figures", id, "history", i, "date"];
      const [dayBefore, day] = [before?.changed ?? before?.date, entry.changed ?? entry.date];
      if (dayBefore !== undefined && follows(dayBefore, day))
        fail(ledger, path, `${day} comes after ${dayBefore}. Write the history oldest first.`);
      if (entry.kind === "update" && follows(entry.date, figure.asOf))
        fail(
          ledger,
          path,
          `${entry.date} is after the figure's own day, ${figure.asOf}. History holds earlier values only.`,
        );
    });
  }
  story.timeline.forEach((event, i) => {
    if (follows(event.date, updated))
      fail(
        timeline,
        ["events", i, "date"],
        `${event.date} is after the story was updated, ${updated}. Correct one of them.`,
      );
    const before = story.timeline[i - 1];
    if (before && firstDay(event.date) < firstDay(before.date))
      fail(timeline, ["events", i, "date"], `${event.date} comes after ${before.date}. Write events oldest first.`);
  });
  return problems;
}

/** Whether all of the one comes after all of the other. */
function follows(period: string, other: string): boolean {
  return firstDay(period) > lastDay(other);
}
