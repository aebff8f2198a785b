/** What a chart draws, whatever its kind. */
import type { ChartSpec, Story } from "../model/story.ts";
import type { NamedId, NamedSource } from "./kind.ts";
import { kindOf } from "./kinds.ts";
import { figureOf, seriesOf } from "./named.ts";

/** Ids of the figures that a chart draws, in order; of a series, that of its figure. */
export function figuresOf(chart: ChartSpec): string[] {
  return kindOf(chart)
    .names(chart)
    .map(({ id }) => id);
}

/** The series whose reports a chart draws, in order. */
export function seriesDrawn(chart: ChartSpec): NamedId[] {
  return kindOf(chart)
    .names(chart)
    .filter(({ draws }) => draws === "series");
}

/** The sources that a chart names itself. */
export function sourcesNamed(chart: ChartSpec): NamedSource[] {
  return kindOf(chart).sources?.(chart) ?? [];
}

/** Who reported what a chart shows, in one line. */
export function sourceLine(story: Story, chart: ChartSpec): string {
  return kindOf(chart).sourceLine(story, chart);
}

/** Ids of the sources of what a chart draws, and of those that it names itself, each once, in order: what its caption links to. */
export function sourcesOf(story: Story, chart: ChartSpec): string[] {
  const ids = kindOf(chart)
    .names(chart)
    .flatMap(({ draws, id }) =>
      draws === "series" ? seriesOf(story, id).reports.map(({ source }) => source) : figureOf(story, id).source,
    );
  return [...new Set([...ids, ...sourcesNamed(chart).map(({ id }) => id)])];
}
