/** Weekdays without a date, and weekdays that are not that day's. */
import { yearOf } from "../../model/periods.ts";
import type { Passage } from "../../reading/passages/passage.ts";
import type { Found, TextContext, TextRule } from "../rule.ts";
import { datesIn, weekdayOf } from "./dates.ts";
import { matches, within } from "./matches.ts";
import { quotedIn } from "./sentences.ts";

/** Each weekday is followed by its date, and is that date's in the year written or, without one, of the story. */
export const weekday: TextRule = {
  name: "weekday",
  charter: [6],
  reason: "a weekday is followed by its date",
  onPages: false,
  find,
};

function find({ text }: Passage, { vocabulary, story }: TextContext): Found[] {
  const found = matches(text, vocabulary.patterns.weekday);
  if (!story || found.length === 0) return [];
  const { period } = story;
  const [quoted, dates] = [quotedIn(text), datesIn(text, vocabulary)];
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return found
    .filter((match) => !within(quoted, match))
    .flatMap(({ start, text: name }): Found[] => {
      const date = dates.find((range) => range.start <= start && start < range.end);
      const day = date?.days.find((named) => named.start === start);
      if (!date || !day) return [{ at: start, what: `"${name}" has no date`, write: `Write it as "${name} 20 May".` }];
      const written = date.days.find(({ year }) => year !== undefined)?.year;
      const right = (written === undefined ? years : [written]).map(
        (year) => vocabulary.weekdays[weekdayOf(day, year)],
      );
      if (right.includes(name)) return [];
      const what = `"${name}" is not the weekday of ${day.day} ${vocabulary.months[day.month] ?? ""}`;
      return [{ at: start, what, write: `Write ${right.join(" or ")}, or correct the date.` }];
    });
}
