/** Who reported what a chart shows, for the line under it. */
import { sourceName } from "../language/sources.ts";
import { formatDay, formatPeriod } from "../language/dates.ts";
import { joinNames } from "../language/words.ts";
import type { Story } from "../model/story.ts";
import type { ChartSpec } from "../model/schema/charts.ts";
import { figureOf, seriesOf } from "./named.ts";

/** Ids of the figures that a chart draws, in order; for steps, of the series' figures. */
export function figuresOf(chart: ChartSpec): string[] {
  if (chart.kind === "people")
    return chart.groups.flatMap(({ figure, part }) => (part === undefined ? [figure] : [figure, part]));
  if (chart.kind === "bars") return chart.bars.map(({ figure }) => figure);
  if (chart.kind === "share") return [chart.whole, ...chart.parts.map(({ figure }) => figure)];
  return chart.lines.map(({ series }) => series);
}

/**
 * The sources in one line: each publisher with the days of its pages or, of steps, how many reports by how many
 * publishers, and the days that they describe.
 */
export function sourceLine(story: Story, chart: ChartSpec): string {
  if (chart.kind === "steps") {
    const reports = chart.lines.flatMap(({ series }) => seriesOf(story, series).reports);
    const days = reports.map(({ date }) => date).sort();
    const publishers = new Set(reports.map(({ source }) => story.sources[source]?.publisher));
    return `Sources: ${reports.length} reports by ${publishers.size} publishers, ${formatPeriod(days[0] ?? chart.from, days.at(-1) ?? chart.to)}`;
  }
  const ids = new Set(figuresOf(chart).flatMap((id) => figureOf(story, id).source));
  const days = new Map<string, Set<string>>();
  for (const id of ids) {
    const name = sourceName(story, id);
    days.set(name, (days.get(name) ?? new Set()).add(dayOf(story, id)));
  }
  const named = [...days].map(([name, dates]) => `${name}, ${joinNames([...dates])}`);
  return `${named.length === 1 && ids.size === 1 ? "Source" : "Sources"}: ${named.join("; ")}`;
}

function dayOf(story: Story, id: string): string {
  const date = story.sources[id]?.date ?? "undated";
  return date === "undated" ? date : formatDay(date);
}
