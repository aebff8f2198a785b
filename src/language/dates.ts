/**
 * Days and longer periods as ISO text to words, in English. Every day is read as UTC, so that no machine's time zone moves
 * it. The words follow CHARTER rule 6: a weekday always has its date.
 */
import { firstDay, grainOf, monthsOf, yearOf } from "../model/periods.ts";
import { LOCALE } from "./locale.ts";
type Style = "day" | "full" | "short" | "weekday" | "whole";

const STYLES: Record<Style, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "long" },
  full: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  whole: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};

/** Made once each: making one takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: "UTC" });
  formatters.set(key, made);
  return made.format(new Date(`${day}T00:00:00Z`));
}

/**
 * A day in words: `20 May` (day), `20 May 2021` (full), `20 May` (short), `Thursday 20 May` (weekday), `Thursday 20 May 2021`
 * (whole). A longer period has its year in every style: `May 2021`, `January–March 2021`, `2021`, `2021/22 (April to March)`; short `Q1 2021`, `2021/22`.
 */
export function formatDay(iso: string, style: Style = "full"): string {
  const grain = grainOf(iso);
  if (grain === "day") return format(iso, STYLES[style]).replace(",", "");
  if (grain === "year") return iso;
  const [from, to] = monthsOf(iso);
  if (grain === "month") return format(`${iso}-01`, { month: style === "short" ? "short" : "long", year: "numeric" });
  if (grain === "fiscal year") {
    const name = `${from.slice(0, 4)}/${to.slice(2, 4)}`;
    return style === "short" ? name : `${name} (${monthName(from)} to ${monthName(to)})`;
  }
  return style === "short" ? `Q${iso.slice(-1)} ${iso.slice(0, 4)}` : formatPeriod(from, to);
}

/** A day among others: `20 May` or `Thursday 20 May`, with its year behind it where they are not all of one. */
export function formatAmong(iso: string, others: readonly string[], style: "day" | "weekday" = "day"): string {
  const isOne = new Set([iso, ...others].map(yearOf)).size === 1;
  return formatDay(iso, isOne ? style : ({ day: "full", weekday: "whole" } as const)[style]);
}

/** Two periods as one, without saying anything twice: `10–21 May 2021`, `28 May – 3 June 2021`, `February–May 2023`, `2019–2023`. */
export function formatPeriod(from: string, to: string): string {
  if (from === to) return formatDay(to);
  const [grain, other] = [grainOf(from), grainOf(to)];
  if (grain !== other) return `${formatDay(from)} – ${formatDay(to)}`;
  const sameYear = yearOf(from) === yearOf(to);
  if (grain === "year") return `${from}–${to}`;
  if (grain === "fiscal year") return `${formatDay(from, "short")}–${formatDay(to)}`;
  if (grain !== "day") {
    const [first, last] = [monthsOf(from)[0], monthsOf(to)[1]];
    return sameYear ? `${monthName(first)}–${formatDay(last)}` : `${formatDay(first)} – ${formatDay(last)}`;
  }
  if (sameYear && from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${formatDay(to)}`;
  return `${formatDay(from, sameYear ? "day" : "full")} – ${formatDay(to)}`;
}

/** What a row of a table of such periods is: `Day`, `Month`, `Quarter`, `Year`. */
export function grainName(iso: string): string {
  return { day: "Day", month: "Month", quarter: "Quarter", year: "Year", "fiscal year": "Year" }[grainOf(iso)];
}

function monthName(month: string): string {
  return format(firstDay(month), { month: "long" });
}
