/**
 * Days as ISO text to words, in English. Every day is read as UTC, so that no machine's time zone moves it.
 * The words follow CHARTER rule 6: a weekday always has its date.
 */
import { LOCALE } from "./locale.ts";
type Style = "day" | "full" | "short" | "weekday";

const STYLES: Record<Style, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "long" },
  full: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
};

/** Made once each: making one takes a hundred times as long as using it. */
const formatterOf = (style: Style) => new Intl.DateTimeFormat(LOCALE, { ...STYLES[style], timeZone: "UTC" });
const formatters: Record<Style, Intl.DateTimeFormat> = {
  day: formatterOf("day"),
  full: formatterOf("full"),
  short: formatterOf("short"),
  weekday: formatterOf("weekday"),
};

/** A day in words: `20 May` (day), `20 May 2021` (full), `20 May` (short), `Thursday 20 May` (weekday). */
export function formatDay(iso: string, style: Style = "full"): string {
  return formatters[style].format(new Date(`${iso}T00:00:00Z`)).replace(",", "");
}

/** Two days as a period, without saying anything twice: `10–21 May 2021`, `28 May – 3 June 2021`. */
export function formatPeriod(from: string, to: string): string {
  if (from === to) return formatDay(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${formatDay(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${formatDay(from, "day")} – ${formatDay(to)}`;
  return `${formatDay(from)} – ${formatDay(to)}`;
}
