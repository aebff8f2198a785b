/**
 * A chart as it was on one day, kept so that an article that embeds it shows the same numbers for ever. What is kept is
 * the claims that it draws, not a page: the frame of the page may be mended later, the values, words and sources in it
 * never. The hash of the record is its address, so that another value is another address.
 */
import { createHash } from "node:crypto";
import type { Figure, Notice, Source, Story, ChartSpec } from "../model/story.ts";
import { seriesDrawn, sourcesNamed } from "../charts/drawn.ts";
import type { Report } from "../model/schema/series.ts";
import { figuresIn } from "../model/placeholders.ts";
import { isPrinted, type Unit } from "../model/units.ts";
import { changedOn, chartNotices } from "./changes.ts";

/** A figure with its unit as it was printed; one of which nothing is printed, but perhaps "or" between two counts, stands by its name. */
type RecordedFigure = Omit<Figure, "unit"> & { unit: string | Unit };

const asFigure = ({ unit, ...figure }: RecordedFigure): Figure => ({
  ...figure,
  unit: typeof unit === "string" ? { name: unit, whole: true } : unit,
});

/** Whether the name says all that is printed of the unit beside the amounts of the figure. */
function isNamed({ unit, between, differs, history }: Figure): boolean {
  const isRange = [{ between }, ...differs, ...history].some((claim) => claim.between !== undefined);
  return !isPrinted(unit) && unit.verb === undefined && (unit.whole === true || !isRange);
}

/** The record: the chart as charts.yaml has it, and everything it names, as it stood. `version` is of this shape. */
export interface ChartRecord {
  version: 1;
  story: string;
  chart: string;
  spec: ChartSpec;
  populations: Story["populations"];
  figures: Record<string, RecordedFigure>;
  series: Record<string, { id: string; reports: Report[] }>;
  sources: Record<string, Pick<Source, "publisher" | "carriedBy" | "date" | "url">>;
  /** Notices that marked it; absent where there were none. */
  notices?: Notice[];
}

/** The chart of the story, with the figures, reports and sources that its drawing and its words name. Throws an Error where there is no such chart. */
export function recordChart(story: Story, id: string): ChartRecord {
  const spec = story.charts[id];
  if (!spec) throw new Error(`No chart "${id}" in "${story.id}".`);
  const texts = textsIn(spec);
  const written = [...texts, ...texts.flatMap(figuresIn).map(({ figure }) => figure)];
  const ids = [...written, ...written.flatMap((id) => changedPartsOf(story, id))];
  const by = new Set(texts.flatMap(figuresIn).map((named) => named.by));
  const figures = pick(story.figures, ids, (figure) => ({
    ...figure,
    unit: isNamed(figure) ? figure.unit.name : figure.unit,
    reviewBy: undefined,
    // Only what the chart can print: other counts that its words name, and changes since publication, which mark it.
    differs: figure.differs.filter(({ source }) => source.some((each) => by.has(each))),
    history: changesIn(figure, story),
  }));
  const drawn = seriesDrawn(spec).length > 0 ? ids : [];
  const series = pick(story.series, drawn, ({ id, reports }) => ({
    id,
    reports: reports.map(({ date, time, hedge, value, interval, projection, countedBy, source, outside }) => ({
      ...{ date, time, hedge, value, interval, projection, countedBy, source, outside },
    })),
  }));
  const named = [
    ...sourcesNamed(spec).map(({ id }) => id),
    ...Object.values(figures).flatMap(({ source, differs, history }) => [
      ...source,
      ...[...differs, ...history].flatMap((other) => other.source),
    ]),
    ...Object.values(series).flatMap(({ reports }) => reports.map(({ source }) => source)),
  ];
  const sources = pick(story.sources, named, ({ publisher, carriedBy, date, url }) => ({
    publisher,
    ...(carriedBy !== undefined && { carriedBy }),
    date,
    ...(url !== undefined && { url }),
  }));
  const notices = chartNotices(story, spec);
  return {
    ...{ version: 1, story: story.id, chart: id, spec, populations: story.populations, figures, series, sources },
    ...(notices.length > 0 && { notices }),
  };
}

/** What of the figure was another on this site: entries that mark what shows it. */
function changesIn({ history }: Figure, story: Story): Figure["history"] {
  return history.filter((entry) => changedOn(story, entry) !== undefined);
}

/** The figures from which a computed one follows, where they were changed: they mark it too. */
function changedPartsOf(story: Story, id: string): string[] {
  const parts = (Object.hasOwn(story.figures, id) ? story.figures[id] : undefined)?.formula?.of ?? [];
  return parts.flatMap((part) => {
    const figure = story.figures[part];
    const own = figure && changesIn(figure, story).length > 0 ? [part] : [];
    return [...own, ...changedPartsOf(story, part)];
  });
}

/** The address of a record: the same for the same content, whatever the order in which it was written. */
export function recordHash(record: ChartRecord): string {
  return createHash("sha256").update(chartRecordText(record)).digest("hex").slice(0, 12);
}

/** The record as text, keys in order; what is written to its file. */
export function chartRecordText(record: ChartRecord): string {
  return `${JSON.stringify(record, sortKeys, 1)}\n`;
}

/** The story as it was for this chart: what the record holds stands in the place of what is there now. */
export function storyAsRecorded(story: Story, record: ChartRecord): Story {
  const sources = Object.entries(record.sources).map(([id, kept]): [string, Source] => {
    const now = story.sources[id] ?? { title: "", kind: "news site" as const, noAddress: "No longer kept." };
    return [id, { ...now, carriedBy: undefined, ...kept, id }];
  });
  return {
    ...story,
    populations: record.populations,
    figures: Object.fromEntries(Object.entries(record.figures).map(([id, figure]) => [id, asFigure(figure)])),
    series: record.series,
    sources: Object.fromEntries(sources),
    charts: { [record.chart]: record.spec },
    notices: record.notices ?? [],
  };
}

/** Every text of a specification, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

function pick<T, U>(all: Readonly<Record<string, T>>, ids: readonly string[], as: (one: T) => U): Record<string, U> {
  const found = [...new Set(ids)].sort().flatMap((id): [string, U][] => {
    const one = Object.hasOwn(all, id) ? all[id] : undefined;
    return one === undefined ? [] : [[id, as(one)]];
  });
  return Object.fromEntries(found);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
