/** The words that rules look for as patterns, made once for all stories. */
import type { LanguageWords } from "../../model/schema/language.ts";
import { HEDGES } from "../../model/hedge.ts";
import { anyOf } from "./matches.ts";

export interface Vocabulary extends LanguageWords {
  patterns: Record<
    "number" | "name" | "relative" | "toll" | "attribution" | "label" | "soCalled" | "correction",
    RegExp
  > &
    Record<
      | "beforeNoun"
      | "weekday"
      | "date"
      | "monthYear"
      | "year"
      | "dayInDate"
      | "daysAfter"
      | "hedgeBefore"
      | "hedgeAfter",
      RegExp
    >;
}

const DAY = "(?:0?[1-9]|[12]\\d|3[01])";

/** The patterns of the words. */
export function vocabularyOf(words: LanguageWords): Vocabulary {
  const find = (source: string, flags = "giu") => new RegExp(source, flags);
  const [weekday, month] = [anyOf(words.weekdays), anyOf(words.months)];
  const joined = `(?:\\s*[–-]\\s*|\\s+(?:${words.dayJoiners.join("|")})\\s+)`;
  const named = `(?:${weekday}(?:\\s+${anyOf(words.dayparts)})?,?\\s+)?`;
  const hedges = anyOf([...HEDGES, ...words.hedges]);
  const nouns = anyOf(words.counted);
  const before = anyOf(words.numbersBeforeNouns);
  return {
    ...words,
    patterns: {
      number: find(anyOf(words.numbers)),
      name: find(anyOf([...words.names, ...words.sayings])),
      relative: find(anyOf(words.relative)),
      toll: find(anyOf(words.toll)),
      attribution: find(anyOf(words.attribution)),
      label: find(anyOf(Object.keys(words.labels))),
      soCalled: find(anyOf(words.soCalled)),
      correction: find(anyOf(Object.keys(words.corrections))),
      beforeNoun: find(`${before}(?=\\s+(?:[\\p{L}-]+\\s+)?${nouns})|(?<=${hedges}\\s+)${before}`),
      weekday: find(weekday, "gu"),
      date: find(
        `(?<![\\p{L}\\p{N}.,/:-])${named}${DAY}(?:${joined}${named}${DAY})?\\s+${month}(?:\\s+\\d{4}(?![\\p{L}\\p{N}]))?`,
        "gu",
      ),
      dayInDate: find(`(?:(${weekday})[\\s\\p{L}]*,?\\s+)?(?<!\\d)(\\d{1,2})(?!\\d)`, "gu"),
      monthYear: find(`${month}\\s+\\d{4}(?![\\p{L}\\p{N}])`, "gu"),
      year: find(`(?<=${anyOf(words.yearAfter)}\\s+)(?:19|20)\\d\\d(?![\\p{L}\\p{N}]|[.,]\\d|\\s+(?:of|${nouns}))`),
      daysAfter: find(`(?:^|[^\\p{L}\\p{N}\\s]|${anyOf([...words.daysAfter, ...words.weekdays])})\\s*$`),
      hedgeBefore: find(`${hedges}\\s+$`),
      hedgeAfter: find(`^(?:\\s*%|\\s*\\+|\\s+${anyOf([...words.hedgesAfter, ...words.perCent])})`),
    },
  };
}
