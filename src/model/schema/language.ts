/**
 * content/language/: the words that the checks look for, so that no rule holds a word of a language. `<language>.yaml` has
 * those of every story; `<language>-<list>.yaml` is a word list for one sort of story, which a story switches on under wordLists.
 */
import { z } from "zod";
import { text } from "./pieces.ts";

const words = (description: string) =>
  z
    .string()
    .transform((value) => value.split(",").flatMap((word) => word.trim() || []))
    .describe(`${description} Write commas between them.`);
const many = (count: number, description: string) =>
  words(description).refine((found) => found.length === count, `is not ${count} words`);
const instead = (description: string) =>
  z.record(text("The word or words."), text("What to write instead.")).describe(description);

/** What a word list may add to. */
const adds = {
  counted: words("Nouns of what is counted: people, rocket."),
  sayings: words("Phrases with a number word that count nothing: one another."),
  names: words("Proper names that hold digits or number words."),
  numbered: words("What a number after it names, and does not count: Article."),
  toll: words("Words that make a number of people a toll: killed."),
  labels: instead("Labels that judge, each with what to write."),
};

export const languageSchema = z.strictObject({
  months: many(12, "The twelve months, as a date has them."),
  weekdays: many(7, "The seven days of the week, Monday first."),
  dayparts: words("What may stand between a weekday and its date: morning."),
  dayJoiners: words("What joins two days of one month: and."),
  daysAfter: words("What comes before two days joined by a word: between."),
  yearAfter: words("Words after which four digits are a year: since."),
  yearAfterUnless: words(
    "Words after which they are one too, but after a word of change: by, which is not one in: rose by.",
  ),
  yearAtEnd: words(
    "Words after which they are one where no noun follows and no word of change stands directly before: of.",
  ),
  noNoun: words("Words that begin no noun: among."),
  changes: words("Words of change: rose, fell."),
  yearBefore: words("Words before which four digits are a year: was."),
  notBefore: words("Words before which four digits are a count: were."),
  determiners: words("Words after which four digits and a noun are something of that year: the."),
  ordinalNames: words("What is told apart by its place, which is no count of it: century."),
  per: words("What stands before the number of a rate, for how many it is: per."),
  twelveHours: words("What stands behind an hour of a clock of twelve hours: a.m.").prefault(""),
  numbers: words("Words that say how many."),
  numbersBeforeNouns: words("Words that say how many only before something counted, or after a hedge: one."),
  hedges: words("Limits that must not stand before a figure, which prints its own: roughly."),
  hedgesAfter: words("Limits that must not stand after a figure: or more."),
  falls: words("Words of a fall, whose minus a figure prints itself: shrank.").prefault(""),
  fallsBy: words("What stands between such a word and how much it is: by.").prefault(""),
  rangeBefore: words("What must not stand before a range, which a figure prints with both ends: between.").prefault(""),
  perCent: words("Words for per cent, which a figure prints itself."),
  relative: words("Times that need a date in their sentence: now."),
  attribution: words("Words that attribute what stands in their sentence: said."),
  soCalled: words("Words that cast doubt on a name: so called."),
  corrections: instead("What a correction is not called, each with what to write."),
  pictures: words("What the words for a picture do not begin with, since it is said of each: image of."),
  ...adds,
});

export const wordListSchema = z.strictObject(adds);

export type LanguageWords = z.infer<typeof languageSchema>;
export type WordList = z.infer<typeof wordListSchema>;
