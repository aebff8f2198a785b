/**
 * A chart as data, for its JSON file: printed values beside numbers, every report with who made it. The island reads
 * this, and so can anyone else; no address of this site is in it.
 */
import { sourceName } from "../language/sources.ts";
import { formatDay } from "../language/dates.ts";
import { formatAmount } from "../language/amounts.ts";
import type { Amount, Story } from "../model/story.ts";
import type { ChartSpec, StepsSpec } from "../model/schema/charts.ts";
import type { Report } from "../model/schema/series.ts";
import { uri } from "../model/addresses.ts";
import { chartOf, figureOf } from "./named.ts";
import { figuresOf } from "./sources.ts";
import { stepsRows } from "./steps/rows.ts";
import { type ChartWords, chartWords } from "./words.ts";

/**
 * Who reported: in full, and as publisher and carrier apart; the page's title, its day (ISO or `undated`) and its
 * address, or why there is none.
 */
export interface SourceData {
  name: string;
  publisher: string;
  carriedBy?: string;
  title: string;
  date: string;
  url?: string;
  noAddress?: string;
}

/** One report of one day. */
export interface ReportData extends Amount {
  printed: string;
  time?: string;
  countedBy: string;
  source: SourceData;
  note?: string;
}

/** One day of a steps chart; a line without reports that day has none and no `printed`, `low`, `high`. */
export interface DayData {
  date: string;
  words: string;
  lines: { label: string; printed?: string; low?: number; high?: number; reports: ReportData[] }[];
}

/** One drawn figure of any other chart. */
export interface FigureData extends Amount {
  id: string;
  label: string;
  printed: string;
  unit: string;
  countedBy: string;
  asOf: string;
  leavesOut?: string;
  sources: SourceData[];
}

/** `days` for steps, `figures` for every other kind. */
export interface ChartData extends ChartWords {
  id: string;
  kind: ChartSpec["kind"];
  days?: DayData[];
  figures?: FigureData[];
}

/** The chart of the id as data. Throws an Error where the story has no such chart. */
export function chartData(story: Story, id: string): ChartData {
  const chart = chartOf(story, id);
  const rows = chart.kind === "steps" ? { days: dayData(story, chart) } : { figures: figureData(story, chart) };
  return { id, kind: chart.kind, ...chartWords(story, chart), ...rows };
}

/** Every day of a steps chart with every report of it, in the order of the lines. */
export function dayData(story: Story, chart: StepsSpec): DayData[] {
  const { days, lines } = stepsRows(story, chart);
  return days.map((date, i) => ({
    date,
    words: formatDay(date, "weekday"),
    lines: lines.map(({ label, unit, days: counts }) => {
      const { reports = [], printed, low, high } = counts[i] ?? {};
      const count = printed === undefined || low === undefined || high === undefined ? {} : { printed, low, high };
      return { label, ...count, reports: reports.map((report) => reportData(story, report, unit)) };
    }),
  }));
}

function reportData(story: Story, { hedge, value, time, countedBy, source, note }: Report, unit: string): ReportData {
  return {
    printed: formatAmount({ hedge, value }, unit),
    hedge,
    value,
    ...(time !== undefined && { time }),
    countedBy,
    source: sourceData(story, source),
    ...(note !== undefined && { note }),
  };
}

function figureData(story: Story, chart: ChartSpec): FigureData[] {
  return figuresOf(chart).map((id) => {
    const { label, hedge, value, words, between, unit, countedBy, asOf, leavesOut, source } = figureOf(story, id);
    const printed = formatAmount({ hedge, value, words, between }, unit);
    const sources = source.map((each) => sourceData(story, each));
    return {
      id,
      label,
      printed,
      hedge,
      value,
      words,
      between,
      unit,
      countedBy,
      asOf,
      ...(leavesOut !== undefined && { leavesOut }),
      sources,
    };
  });
}

function sourceData(story: Story, id: string): SourceData {
  const name = sourceName(story, id);
  const { publisher = name, carriedBy, title = "", date = "undated", url, noAddress } = story.sources[id] ?? {};
  return {
    name,
    publisher,
    ...(carriedBy !== undefined && { carriedBy }),
    title,
    date,
    ...(url !== undefined && { url: uri(url) }),
    ...(noAddress !== undefined && { noAddress }),
  };
}
