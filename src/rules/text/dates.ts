/** Dates and times of day in a text, as an editor writes them: "Thursday 20 May", "10–21 May 2021", "18:00". */
import type { Vocabulary } from "./vocabulary.ts";
import { yearsIn } from "./years.ts";
import { matches, type Range } from "./matches.ts";

/** One day that is named; a period has two. */
export interface NamedDay {
  start: number;
  day: number;
  /** From 0. */
  month: number;
  year?: number;
  /** From 0, Monday. */
  weekday?: number;
}

export interface DateText extends Range {
  days: NamedDay[];
}

/** The dates of the text. What looks like one and is on no calendar ("31 June") is none, and so its digits are numbers. */
export function datesIn(text: string, vocabulary: Vocabulary): DateText[] {
  const { weekdays, months, patterns } = vocabulary;
  const full = matches(text, patterns.date).flatMap(({ start, end, text: found }): DateText[] => {
    const month = months.findIndex((name) => found.includes(name));
    const year = /\s(\d{4})$/.exec(found)?.[1];
    const days = [...found.matchAll(patterns.dayInDate)].map((part) => {
      const weekday = weekdays.indexOf(part[1] ?? "");
      return {
        start: start + part.index,
        day: Number(part[2]),
        month,
        ...(year && { year: Number(year) }),
        ...(weekday >= 0 && { weekday }),
      };
    });
    const apart = days.length > 1 && !/[–-]/.test(found) && days[0]?.weekday === undefined;
    if (apart && !new RegExp(patterns.daysAfter.source, "iu").test(text.slice(0, start))) return [];
    return days.every(isReal) ? [{ start, end, days }] : [];
  });
  const plain = (found: Range[]) => found.map(({ start, end }): DateText => ({ start, end, days: [] }));
  return [...full, ...plain(matches(text, patterns.monthYear)), ...plain(yearsIn(text, vocabulary))];
}

/** Times of day, 24 hours. */
export function timesIn(text: string): Range[] {
  return matches(text, /(?<![\p{L}\p{N}:.,-])(?:[01]\d|2[0-3]):[0-5]\d(?![\p{L}\p{N}:]|[.,]\d)/gu);
}

/** The weekday of a day, from 0, Monday. */
export function weekdayOf({ day, month }: NamedDay, year: number): number {
  return (new Date(Date.UTC(year, month, day)).getUTCDay() + 6) % 7;
}

function isReal({ day, month, year = 2020 }: NamedDay): boolean {
  return new Date(Date.UTC(year, month, day)).getUTCMonth() === month;
}
