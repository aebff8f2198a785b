/** A chart as data, for its JSON file: its words, and what its kind draws as data. */
import type { DayData, FigureData } from "../charts/data.ts";
import { kindOf } from "../charts/kinds.ts";
import { chartOf } from "../charts/named.ts";
import { type ChartWords, chartWords } from "../charts/words.ts";
import type { Story } from "../model/story.ts";

/** `days` for charts over days, `figures` for every other kind. */
export interface ChartData extends ChartWords {
  id: string;
  kind: string;
  days?: DayData[];
  figures?: FigureData[];
}

/** The chart of the id as data. Throws an Error where the story has no such chart. */
export function chartData(story: Story, id: string): ChartData {
  const chart = chartOf(story, id);
  const { kind } = chart;
  return { id, kind, ...chartWords(story, chart), ...kindOf(chart).data(story, chart) };
}
