/**
 * What a story said when it was last published, in the fewest words: the claim of each figure, its history, the words
 * of each quotation, the rows of each series. `check` holds the story against it, so that nothing changes in silence.
 */
import { z } from "zod";
import { formatAmount } from "../language/amounts.ts";
import type { Figure, HistoryEntry, Notice, Story } from "../model/story.ts";
import { formulaSchema, historySchema, noticeSchema } from "../model/schema/ledger.ts";
import { amount } from "../model/schema/pieces.ts";
import type { Report } from "../model/schema/series.ts";
import { amountOf } from "../model/amount.ts";
import { NO_UNIT } from "../model/units.ts";
import { noticeYaml } from "./entry-yaml.ts";

const recordedOther = z.strictObject({ ...amount, countedBy: z.string(), asOf: z.string().optional() });

const recordedFigure = z.strictObject({
  label: z.string(),
  ...amount,
  unit: z.string(),
  countedBy: z.string(),
  since: z.string().optional(),
  until: z.string().optional(),
  asOf: z.string(),
  source: z.array(z.string()),
  formula: formulaSchema.optional(),
  /** Other sources' counts, as data: how they are worded may change with the site and is no change of what was said. */
  differs: z.array(recordedOther).default([]),
  history: z.array(historySchema).default([]),
});

export const storyRecordSchema = z.strictObject({
  story: z.string(),
  published: z.string(),
  updated: z.string(),
  figures: z.record(z.string(), recordedFigure),
  quotes: z.record(z.string(), z.string()),
  series: z.record(z.string(), z.array(z.string())),
  notices: z.array(noticeSchema),
});

export type RecordedOther = z.infer<typeof recordedOther>;
export type RecordedFigure = z.infer<typeof recordedFigure>;
export type StoryRecord = z.infer<typeof storyRecordSchema>;

/** The record of the story as it stands. */
export function recordStory(story: Story): StoryRecord {
  const { id, published, updated, figures, quotes, series, notices = [] } = story;
  const map = <T, R>(all: Record<string, T>, of: (one: T) => R) =>
    Object.fromEntries(
      Object.keys(all)
        .sort()
        .map((key) => [key, of(all[key] as T)]),
    );
  return {
    story: id,
    published,
    updated,
    figures: map(figures, figureRecord),
    quotes: map(quotes, ({ text }) => text),
    series: map(series, ({ id: name, reports }) => reports.map((report) => rowText(report, figures[name]?.unit))),
    notices,
  };
}

function figureRecord(figure: Figure): RecordedFigure {
  const { label, exact, unit, countedBy, since, until, asOf, source, formula, differs, history } = figure;
  return {
    label,
    ...amountOf(figure),
    ...(exact !== undefined && { exact }),
    ...{ unit: unit.name, countedBy },
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...{ asOf, source },
    ...(formula && { formula }),
    ...{ differs: differs.map(otherRecord), history },
  };
}

/**
 * A row of a series as recorded: `2021-05-10 18:00, at least 150, Israeli military, ap-2021-05-10`; then why it stands
 * outside the others, where it does.
 */
export function rowText({ date, time, countedBy, source, outside, ...amount }: Report, unit = NO_UNIT): string {
  const day = time === undefined ? date : `${date} ${time}`;
  return [day, formatAmount(amount, unit), countedBy, source, ...(outside === undefined ? [] : [outside])].join(", ");
}

/** Another source's count as recorded: the amount, who counted, and its day where it has one of its own. */
export function otherRecord({ countedBy, asOf, ...amount }: RecordedOther): RecordedOther {
  return { ...amountOf(amount), countedBy, ...(asOf !== undefined && { asOf }) };
}

/** The same for the same entry, whatever the order of its fields. */
export function entryKey(entry: HistoryEntry): string {
  const { countedBy, date, source, kind, note, changed } = entry;
  return JSON.stringify([amountOf(entry), countedBy, date, source, kind, note ?? "", changed ?? ""]);
}

/** Notices that were not published yet: what they tell of is new. */
export function freshNotices(story: Pick<Story, "notices">, record: StoryRecord): Notice[] {
  const recorded = new Set(record.notices.map(noticeYaml));
  return (story.notices ?? []).filter((notice) => !recorded.has(noticeYaml(notice)));
}

/** The record as a file: ids in order, a line a figure, so that a difference between two is read as what changed. */
export function storyRecordText(record: StoryRecord): string {
  const { story, published, updated, figures, quotes, series, notices } = record;
  const line = (value: unknown) => JSON.stringify(value);
  const block = (entries: readonly string[], [open, close] = ["{", "}"], indent = "    ") =>
    entries.length === 0
      ? open + close
      : `${open}\n${entries.map((entry) => indent + entry).join(",\n")}\n${indent.slice(2)}${close}`;
  const named = (all: Record<string, unknown>) => Object.entries(all).map(([key, one]) => `${line(key)}: ${line(one)}`);
  const rows = Object.entries(series).map(
    ([key, texts]) => `${line(key)}: ${block(texts.map(line), ["[", "]"], "      ")}`,
  );
  const fields = [
    ...named({ story, published, updated }),
    `"figures": ${block(named(figures))}`,
    `"quotes": ${block(named(quotes))}`,
    `"series": ${block(rows)}`,
    `"notices": ${block(notices.map(line), ["[", "]"])}`,
  ];
  return `${block(fields, undefined, "  ")}\n`;
}
