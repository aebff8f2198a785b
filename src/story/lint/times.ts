/** Rule 6: times that mean nothing on another day, weekdays without a date, and weekdays that are not that day's. */
import type { Story } from "../model.ts";
import { quotedIn, sentenceAt, type Span } from "../prose.ts";
import { datesIn, weekdayOf } from "./dates.ts";
import type { Finding } from "./finding.ts";
import type { Language } from "./language.ts";
import { matches, within } from "./words.ts";

/** "now", "recently", "so far" in a sentence without a date; where a day is printed beside the text, it has one. */
export function relativeTimes({ text, day }: Span, language: Language): Finding[] {
  const found = matches(text, language.patterns.relative);
  if (found.length === 0 || day !== undefined) return [];
  const [quoted, dates] = [quotedIn(text), datesIn(text, language)];
  return found
    .filter((match) => !within(quoted, match))
    .filter(({ start }) => {
      const sentence = sentenceAt(text, start);
      return !dates.some((date) => within([sentence], date));
    })
    .map(({ start, text: word }) => ({
      rule: "time",
      at: start,
      what: `"${word}" stands in a sentence without a date`,
      write: "Write the date, as 20 May 2021.",
    }));
}

/** Weekdays: each is followed by its date, and is that date's in the year written or, without one, of the story. */
export function weekdays({ text }: Span, language: Language, { period }: Pick<Story, "period">): Finding[] {
  const found = matches(text, language.patterns.weekday);
  if (found.length === 0) return [];
  const [quoted, dates] = [quotedIn(text), datesIn(text, language)];
  const years = [...new Set([period.from, period.to].map((day) => Number(day.slice(0, 4))))];
  return found
    .filter((match) => !within(quoted, match))
    .flatMap(({ start, text: name }): Finding[] => {
      const date = dates.find((range) => range.start <= start && start < range.end);
      const day = date?.days.find((named) => named.start === start);
      if (!date || !day)
        return [{ rule: "weekday", at: start, what: `"${name}" has no date`, write: `Write it as "${name} 20 May".` }];
      const written = date.days.find(({ year }) => year !== undefined)?.year;
      const right = (written === undefined ? years : [written]).map((year) => language.weekdays[weekdayOf(day, year)]);
      if (right.includes(name)) return [];
      const what = `"${name}" is not the weekday of ${day.day} ${language.months[day.month] ?? ""}`;
      return [{ rule: "weekday", at: start, what, write: `Write ${right.join(" or ")}, or correct the date.` }];
    });
}
