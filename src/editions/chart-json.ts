/** A chart's rows and reports as JSON: for others to take. */
import type { DayData, FigureData, PlaceData } from "../charts/data.ts";
import { kindOf } from "../charts/kinds.ts";
import { chartOf } from "../charts/named.ts";
import { type Caption, captionOf } from "../charts/caption.ts";
import { absolute, urls } from "../model/addresses.ts";
import type { Story } from "../model/story.ts";
import { type ChangeLine, chartChanges } from "../record/changes.ts";
import type { Edition } from "./edition.ts";

/** `days` for charts over days, `places` for maps, `figures` for every other kind. */
export interface ChartData extends Caption {
  id: string;
  kind: string;
  days?: DayData[];
  figures?: FigureData[];
  places?: PlaceData[];
  /** What of it was changed since publication, newest first; absent where nothing was. */
  changes?: Pick<ChangeLine, "kind" | "day" | "text">[];
}

/** The chart of the id as data: its words, and what its kind draws. Throws an Error where the story has no such chart. */
export function chartData(story: Story, id: string): ChartData {
  const chart = chartOf(story, id);
  const { kind } = chart;
  const changes = chartChanges(story, chart).map(({ kind: what, day, text }) => ({ kind: what, day, text }));
  const data = { id, kind, ...captionOf(story, chart), ...kindOf(chart).data(story, chart) };
  return changes.length > 0 ? { ...data, changes } : data;
}

export const edition: Edition<"chart"> = {
  of: "chart",
  make: ({ story, id, origin }) => ({ $schema: absolute(urls.schema("chart"), origin), ...chartData(story, id) }),
};
