/** Wholes, their parts and what they leave, as a table and in words. */
import type { Story } from "../../model/story.ts";
import { claimTable, figureNumbers } from "../figures.ts";
import type { NamedId } from "../kind.ts";
import type { Table } from "../table.ts";
import { NO_TOTAL, shareBars } from "./rows.ts";
import type { BarSpec, ShareSpec } from "./spec.ts";

/** What a bar draws: its whole, then its parts, each called by the bar and its own name, so that it can stand alone. */
export function barNames(bar: BarSpec, at: number): NamedId[] {
  const { whole, parts } = bar;
  return [
    ...(whole === undefined
      ? []
      : [{ path: ["bars", at, "whole"], draws: "figure" as const, id: whole, label: nameIn(bar, "in all") }]),
    ...parts.map(({ figure: id, label }, i) => ({
      ...{ path: ["bars", at, "parts", i, "figure"], draws: "figure" as const, id },
      label: label === undefined ? undefined : (nameIn(bar, label) ?? label),
    })),
  ];
}

function nameIn({ label }: BarSpec, name: string): string | undefined {
  return label === undefined ? undefined : `${label}: ${name}`;
}

/** Of each bar a row for the whole, or that there is none, one a part, and one for the rest, which no one counted. */
export function shareTable(story: Story, chart: ShareSpec): Table {
  const drawn = shareBars(story, chart);
  const tables = chart.bars.map((bar, at): Table => {
    const { columns, rows } = claimTable(story, barNames(bar, at));
    const rest = drawn[at]?.parts.find(({ look }) => look === "rest");
    const none = [nameIn(bar, "in all") ?? "In all", NO_TOTAL, "", ""];
    const left = rest && [nameIn(bar, rest.label) ?? rest.label, rest.printed, "computed", ""];
    return { columns, rows: [...(bar.whole === undefined ? [none] : []), ...rows, ...(left ? [left] : [])] };
  });
  return { columns: tables[0]?.columns ?? [], rows: tables.flatMap(({ rows }) => rows) };
}

/** Each figure in words: `Harbour Office: Sunk: 8, as of 5 March 2020`; by its own label where its bar has no name. */
export function shareNumbers(story: Story, { bars }: ShareSpec): string[] {
  return bars.flatMap((bar, at) => figureNumbers(story, barNames(bar, at), bar.label !== undefined));
}
