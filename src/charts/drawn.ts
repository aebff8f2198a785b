/** What a chart draws, whatever its kind. */
import type { ChartSpec, Story } from "../model/story.ts";
import type { NamedId } from "./kind.ts";
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

/** Who reported what a chart shows, in one line. */
export function sourceLine(story: Story, chart: ChartSpec): string {
  return kindOf(chart).sourceLine(story, chart);
}

/** Ids of the sources that reported what a chart draws, each once, in the order of the drawing: what its caption links to. */
export function sourcesOf(story: Story, chart: ChartSpec): string[] {
  const ids = kindOf(chart)
    .names(chart)
    .flatMap(({ draws, id }) =>
      draws === "series" ? seriesOf(story, id).reports.map(({ source }) => source) : figureOf(story, id).source,
    );
  return [...new Set(ids)];
}
