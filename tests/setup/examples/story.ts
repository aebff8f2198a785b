/** A small story with invented numbers, one chart of each kind. Each test changes what it is about. */
import { charts, type Specs } from "./charts.ts";
import { unit } from "./units.ts";
import type { Figure, HistoryEntry, Story } from "../../../src/model/story.ts";
import type { Report } from "../../../src/model/schema/series.ts";

/** A figure of people, 10 as stated unless `claim` says otherwise. */
export function figure(id: string, claim: Partial<Figure> = {}): Figure {
  const hedge = claim.words === undefined ? { hedge: "as stated" as const } : {};
  const amount = claim.words !== undefined || claim.between !== undefined ? {} : { value: 10 };
  return {
    id,
    label: `Label of ${id}`,
    ...hedge,
    ...amount,
    unit: unit("people"),
    countedBy: "Office of Counts",
    source: ["daily"],
    asOf: "2001-02-03",
    differs: [],
    history: [],
    ...claim,
  };
}

/** A report of that day, by the Daily unless `more` says otherwise. */
export function report(date: string, value: number, more: Partial<Report> = {}): Report {
  return { date, hedge: "as stated", value, countedBy: "Office of Counts", source: "daily", ...more };
}

/** The story. Tests take what they need and put back nothing, since each gets its own. */
export function exampleStory(): Story {
  const figures = [
    figure("north-killed", { hedge: "at least", value: 30, population: "north" }),
    figure("north-children", { between: [7, 9], partOf: "north-killed", population: "north" }),
    figure("south-killed", { words: "dozens", population: "south" }),
    figure("displaced", { hedge: "about", between: [40, 60] }),
    figure("warmth", { value: 0.4, unit: unit("°C", true), population: "north", asOf: "2002" }),
  ];
  return {
    id: "example",
    headline: "Headline",
    shortTitle: "Example",
    standfirst: "Standfirst.",
    description: "Description.",
    kicker: "Explainer",
    period: { from: "2001-02-01", to: "2001-02-04" },
    asOf: "2001-02-03",
    published: "2001-03-01",
    updated: "2001-03-01",
    scope: "Scope.",
    keyPoints: ["Point."],
    wordLists: [],
    authors: [],
    editors: [],
    topics: [],
    related: [],
    names: [],
    tags: ["example"],
    populations: { north: { label: "North", tone: "clay" }, south: { label: "South", tone: "slate" } },
    terms: {},
    who: [],
    knowns: { known: [], unknown: [], disputed: [] },
    sources: {
      daily: {
        id: "daily",
        publisher: "The Daily",
        title: "A page",
        url: "https://example.org/daily",
        date: "2001-02-03",
        kind: "newspaper",
      },
      wire: {
        id: "wire",
        publisher: "The Wire",
        carriedBy: "The Echo",
        title: "Another page",
        noAddress: "Printed only.",
        date: "undated",
        kind: "news agency",
      },
    },
    figures: Object.fromEntries(figures.map((each) => [each.id, each])),
    series: {
      "north-killed": {
        id: "north-killed",
        reports: [
          report("2001-02-01", 5),
          report("2001-02-02", 12, { hedge: "at least", time: "18:00" }),
          report("2001-02-02", 20, { source: "wire" }),
          report("2001-02-04", 30, { hedge: "at least" }),
          report("2001-02-04", 30, { source: "wire" }),
        ],
      },
      "south-killed": { id: "south-killed", reports: [report("2001-02-02", 2)] },
      warmth: {
        id: "warmth",
        reports: [
          report("1999", -0.2),
          report("2001", 0.1, { interval: { low: -0.1, high: 0.3, level: 95 } }),
          report("2002", 0.4, { interval: { low: 0.2, high: 0.6, level: 95 } }),
          report("2004", 0.9, { hedge: "about", projection: true, interval: { low: 0.3, high: 1.5, level: 90 } }),
        ],
      },
    },
    charts: structuredClone({ ...charts }),
    quotes: {},
    timeline: [],
    words: 0,
    sections: [],
  };
}

/** The chart of the kind, typed as such. */
export function specOf<K extends keyof Specs>(story: Story, kind: K): Specs[K] {
  return story.charts[kind] as Specs[K];
}

/** The story, changed, with a correction of a figure on 5 March 2001, after publication, unless `change` says otherwise. */
export function corrected(story: Story, id: string, change: Partial<HistoryEntry> = {}): Story {
  const changed = story.figures[id];
  if (!changed) throw new Error(`No figure "${id}".`);
  const entry: HistoryEntry = {
    date: "2001-03-05",
    kind: "correction",
    hedge: "as stated",
    value: 1,
    countedBy: "Office of Counts",
    source: ["daily"],
    note: "It was misread.",
    changed: change.date ?? "2001-03-05",
    ...change,
  };
  changed.history = [...changed.history, entry];
  return story;
}
