/**
 * A story after reading: every file joined, every id resolved, computed figures computed. Plain data, so that it can
 * be stored, sent and compared; nothing in it knows a component, a drawing or an address.
 */
import type { Differing, Formula, HistoryEntry, Notice } from "./schema/ledger.ts";
import type { SourceRecord } from "./schema/source.ts";
import type { Report } from "./schema/series.ts";
import type { Quote, StoryMeta, TimelineEvent } from "./schema/story.ts";
import type { Hedge } from "./hedge.ts";
import type { Ties } from "./ties.ts";
import type { ShownImage, StoryImage } from "./images.ts";
import type { Unit } from "./units.ts";

/** A hedge with one of value and between; or words, which have no hedge of their own. */
export interface Amount {
  hedge?: Hedge | undefined;
  value?: number | undefined;
  words?: string | undefined;
  between?: [number, number] | undefined;
  /** The uncertainty that was measured with the value; `level` in per cent. */
  interval?: { low: number; high: number; level: number } | undefined;
  /** Whether it is for a time that had not come. */
  projection?: true | undefined;
}

export type { Differing, HistoryEntry, Notice };
export type Source = SourceRecord & { id: string };

/**
 * A figure, claimed or computed, in one shape. A computed one carries its formula, the sources of all its parts, the
 * latest of their days, and their counters joined.
 */
export interface Figure extends Amount {
  id: string;
  label: string;
  unit: Unit;
  /** A threshold, target or limit, which somebody set and nobody counted: its `countedBy` is empty. */
  kind?: "definition" | undefined;
  /** Whether it is a change from one time to another. */
  change?: true | undefined;
  population?: string | undefined;
  leavesOut?: string | undefined;
  /** Who says otherwise. A text that may hold figures as {their-id}, as the next. */
  disputed?: string | undefined;
  /** What shows that the claim is wrong. */
  contradicted?: string | undefined;
  countedBy: string;
  source: string[];
  asOf: string;
  asOfTime?: string | undefined;
  since?: string | undefined;
  /** The last day of what is counted, where the count was made later. */
  until?: string | undefined;
  /** Why the number is exact, where its hedge says so. */
  exact?: string | undefined;
  partOf?: string | undefined;
  /** Ids of the parts that add up to it. */
  madeOf?: string[] | undefined;
  /** Why nothing needs to name it. */
  keep?: string | undefined;
  /** Why it differs from the figure of the same id in another story. */
  unlike?: string | undefined;
  /** The day by which the claim should be looked at again. */
  reviewBy?: string | undefined;
  differs: Differing[];
  history: HistoryEntry[];
  formula?: Formula | undefined;
}

/**
 * A chart as charts.yaml has it: its kind and its words. What its kind adds only the folder of the kind reads
 * (charts/<kind>/spec.ts).
 */
export interface ChartSpec {
  kind: string;
  /** Texts that may hold a figure as {its-id}. */
  title: string;
  measure: string;
  description: string;
}

/** Dated reports of the figure of the same id, oldest first. */
export interface Series {
  id: string;
  reports: Report[];
}

/** One section of the article. Its MDX body is rendered by the page, not kept here. */
export interface Section {
  /** The anchor and address: `human-cost` for `20-human-cost.mdx`. */
  id: string;
  /** The file's name without its ending, which is how the page finds the body. */
  file: string;
  title: string;
  summary: string;
  /** Ids of the figures that its text names, in the order of their first use. */
  figures: string[];
  /** Of these, the counts of other sources that its text names; absent is none. */
  others?: { figure: string; by: string }[] | undefined;
  /** Ids of the terms that it explains, and the names of the parts that it uses, each in the order of first use. */
  terms: string[];
  parts: string[];
  /** Ids of the charts that it shows, in order. */
  charts: string[];
  /** The images that it shows, in order; absent is none. */
  images?: ShownImage[] | undefined;
  /** How many words of running text it has. */
  words: number;
}

export interface Story extends StoryMeta {
  id: string;
  /** What stood in these texts before their figures were printed; absent where none named one (reading/printed.ts). */
  written?: Partial<Record<"headline" | "shortTitle" | "description", string>> | undefined;
  /** The people, topics and stories that it names, and the serial that it is in; absent where there are none (reading/ties.ts). */
  ties?: Ties | undefined;
  sources: Record<string, Source>;
  figures: Record<string, Figure>;
  series: Record<string, Series>;
  charts: Record<string, ChartSpec>;
  quotes: Record<string, Quote>;
  timeline: TimelineEvent[];
  /** The files of its folder images/, by their names; absent is none. */
  images?: Record<string, StoryImage> | undefined;
  /** Changes after publication that no figure's history holds; absent is none. */
  notices?: Notice[] | undefined;
  /** How many words stand on its page as it is shown, with tables and evidence closed. */
  words: number;
  sections: Section[];
}
