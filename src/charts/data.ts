/**
 * What a chart draws as data: printed values beside numbers, each with who made it, for anyone to read; no address of
 * this site is in it.
 */
import { sourceName } from "../language/sources.ts";
import { uri } from "../model/addresses.ts";
import type { Amount, Story } from "../model/story.ts";

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
  /** Why it cannot be compared with the others of its day; its note says more. */
  outside?: string;
}

/** One day; a line without reports that can be compared has no `printed`, `low`, `high`. */
export interface DayData {
  date: string;
  words: string;
  lines: { label: string; printed?: string; low?: number; high?: number; reports: ReportData[] }[];
}

/** One drawn figure. */
export interface FigureData extends Amount {
  id: string;
  label: string;
  printed: string;
  unit: string;
  countedBy: string;
  /** The first and, where the count was made later, the last day of what is counted. */
  since?: string;
  until?: string;
  asOf: string;
  /** Who says otherwise, or what shows that the claim is wrong. */
  disputed?: string | undefined;
  contradicted?: string | undefined;
  leavesOut?: string;
  sources: SourceData[];
}

/** One place of a map, in degrees north and east, with the figure that is drawn there. */
export interface PlaceData {
  name: string;
  what: string;
  latitude: number;
  longitude: number;
  figure?: FigureData;
}

/** What a kind of chart gives: days of a chart over days, places of a map, figures of any other. */
export type ChartRows = { days: DayData[] } | { figures: FigureData[] } | { places: PlaceData[] };

/** A source of the story as data. */
export function sourceData(story: Story, id: string): SourceData {
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
