/** The words that rules look for as patterns, made once for all stories with the same word lists. */
import type { LanguageWords, WordList } from "../../model/schema/language.ts";
import { HEDGES } from "../../model/hedge.ts";
import type { Units } from "../../model/units.ts";
import type { Lexicon } from "../../reading/language.ts";
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
      | "fallBy"
      | "rangeBefore"
      | "hedgeBefore"
      | "hedgeAfter"
      | "yearUnless"
      | "yearAtEnd"
      | "twelveHours"
      | "noNoun"
      | "notYear"
      | "tollBefore"
      | "countedNext"
      | "yearThen"
      | "someOfYear"
      | "numbered"
      | "ordinalName"
      | "per"
      | "money"
      | "picture",
      RegExp
    >;
}

const DAY = "(?:0?[1-9]|[12]\\d|3[01])";

/** Words to add to those of every story. */
type Added = Partial<WordList> & Partial<Pick<LanguageWords, "notBefore">>;

const made = new WeakMap<Lexicon, Map<string, Vocabulary>>();

/** The words of every story with those of the word lists, of which unknown ones are another rule's to tell; and the units' own. */
export function vocabularyFor(lexicon: Lexicon, lists: readonly string[], units: Units = {}): Vocabulary {
  const key = [...lists].sort().join(" ");
  const all = made.get(lexicon) ?? new Map<string, Vocabulary>();
  made.set(lexicon, all);
  const known = all.get(key);
  if (known) return known;
  const added = lists.flatMap((list) => (Object.hasOwn(lexicon.lists, list) ? (lexicon.lists[list] ?? []) : []));
  const codes = Object.values(units).flatMap(({ currency }) => currency ?? []);
  const vocabulary = vocabularyOf([unitWords(units), ...added].reduce(joined, lexicon.words), codes);
  all.set(key, vocabulary);
  return vocabulary;
}

/** What units add: nouns of what is counted, and names that hold a number, as per 100,000 people. */
function unitWords(units: Units): Added {
  const all = Object.entries(units);
  const texts = all.flatMap(([name, { prints = "", axis = "" }]) => [name, prints.replace("#", "").trim(), axis]);
  return {
    notBefore: all.map(([name]) => name),
    names: texts.filter((text) => /\p{L}/u.test(text) && /[\p{N}\s]/u.test(text)),
  };
}

function joined(words: LanguageWords, { labels, ...lists }: Added): LanguageWords {
  const longer: Partial<LanguageWords> = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, [...words[name as keyof typeof lists], ...list]]),
  );
  return { ...words, ...longer, labels: { ...words.labels, ...labels } };
}

/** The patterns of the words; `codes` are those of currencies, after which digits are an amount. */
export function vocabularyOf(words: LanguageWords, codes: readonly string[] = []): Vocabulary {
  const find = (source: string, flags = "giu") => new RegExp(source, flags);
  const [weekday, month] = [anyOf(words.weekdays), anyOf(words.months)];
  const joined = `(?:\\s*[–-]\\s*|\\s+(?:${words.dayJoiners.join("|")})\\s+)`;
  const named = `(?:${weekday}(?:\\s+${anyOf(words.dayparts)})?,?\\s+)?`;
  const hedges = anyOf([...HEDGES, ...words.hedges]);
  const nouns = anyOf(words.counted);
  const changes = anyOf(words.changes);
  // A word that joins two years joins two counts as well, of what rose somewhere before them.
  const joining = words.yearAtEnd.filter((word) => words.dayJoiners.includes(word));
  const apart = words.yearAtEnd.filter((word) => !joining.includes(word));
  const before = anyOf(words.numbersBeforeNouns);
  // Of a pair such as Israeli and Israelis, the first may be said of anything of that year.
  const several = anyOf([...words.counted.filter((noun) => !words.counted.includes(`${noun}s`)), ...words.toll]);
  const counted = `(?:[\\p{L}-]+\\s+)?${several}`;
  const count = `\\s+(?:${counted}|${anyOf(words.notBefore)})|\\s*%|\\s+${anyOf([...words.perCent, ...words.hedgesAfter])}`;
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
      year: find(`${anyOf(words.yearAfter)}\\s+$`),
      yearUnless: find(
        `(?<!${anyOf([...words.changes, ...words.hedges])}(?:\\s+\\S+){0,2}?\\s+)${anyOf(words.yearAfterUnless)}\\s+$`,
      ),
      yearAtEnd: find(
        `^(?!.*${anyOf([...words.toll, ...words.counted])})(?:.*(?<!${changes}\\s+)${anyOf(apart)}|(?!.*${changes}).*(?:${anyOf(joining)}|${anyOf(words.yearAfter)}\\s+${hedges}))\\s+$`,
      ),
      twelveHours: find(`^\\s*${anyOf(words.twelveHours).replace("(?<![\\p{L}\\p{M}\\p{N}])", "")}`),
      noNoun: find(`^(?:\\s*$|\\s*[.,;:)”]|\\s+${anyOf(words.noNoun)})`),
      notYear: find(`^(?:${count})`),
      tollBefore: find(`${anyOf([...words.toll, ...words.changes])}\\s+$`),
      countedNext: find(`^\\s+${counted}`),
      yearThen: find(`^\\s+${anyOf(words.yearBefore)}`),
      someOfYear: find(`(?:${anyOf(words.determiners)}|[’']s?)\\s+$`),
      numbered: find(
        `${anyOf(words.numbered)}\\s+\\d[\\d.]*\\p{L}?(?:[-–/.]\\d+)*(?:(?:,|\\s*–|\\s+(?:${words.dayJoiners.join("|")}))\\s*\\d+)*(?!\\s*%)`,
      ),
      ordinalName: find(`\\d+\\p{L}{2}(?=[\\s-]+${anyOf(words.ordinalNames)})`),
      money: find(codes.length === 0 ? "(?!)" : `^(?:${codes.join("|")})\\d`, "u"),
      picture: find(`^\\s*${anyOf(words.pictures)}`),
      per: find(`(?<=${anyOf(words.per)}\\s+)(?:1[0,]*|${anyOf(words.numbers)})(?![\\d.,])`),
      daysAfter: find(`(?:^|[^\\p{L}\\p{N}\\s]|${anyOf([...words.daysAfter, ...words.weekdays])})\\s*$`),
      fallBy: find(`${anyOf(words.falls)}\\s+${anyOf(words.fallsBy)}\\s+$`),
      rangeBefore: find(`${anyOf(words.rangeBefore)}\\s+$`),
      hedgeBefore: find(`${hedges}\\s+$`),
      hedgeAfter: find(`^(?:\\s*%|\\s*\\+|\\s+${anyOf([...words.hedgesAfter, ...words.perCent])})`),
    },
  };
}
