import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { number } from "../../../../src/rules/text/number.ts";
import type { Passage } from "../../../../src/reading/passages/passage.ts";
import { passage, said, vocabulary } from "../../../setup/examples/passage.ts";

const numbers = (text: string, more?: Partial<Passage>) =>
  said(number.find(passage(text, more), { vocabulary })).map((what) => /^"(.*)" is typed$/s.exec(what)?.[1]);

describe("a number is what says how many", () => {
  test.each([
    ["12 people", ["12"]],
    ["4,070 rockets", ["4,070"]],
    ["90% of it", ["90"]],
    ["½ of it", ["½"]],
    ["10³ homes, 12m² and ₂ of them, three₂", ["10³", "12m²", "₂"]],
    ["the year’s 3rd storm", ["3rd"]],
    ["a 16-year-old", ["16"]],
    ["١٢ and १२ and １２", ["١٢", "१२", "１２"]],
    ["Three homes, a dozen, hundreds and tens of thousands", ["Three", "dozen", "hundreds", "tens", "thousands"]],
    ["twenty-three", ["twenty", "three"]],
    ["half of it, a third of it", ["half", "a third"]],
    ["deaths doubled, then rose tenfold", ["doubled", "tenfold"]],
    [
      "One third of the hotels, one quarter of them, one-fifth, one half",
      ["One third", "one quarter", "one-fifth", "one half"],
    ],
    ["a hundredfold rise of a pair of towns", ["hundredfold", "a pair of"]],
    ["a quarter of it; it lost a quarter.", ["a quarter", "a quarter"]],
    ["from 30 June to 31 June", ["31"]],
    ["29 February 2021", ["29"]],
    ["2021-05-20", ["2021-05-20"]],
    ["in 2000 homes, in 2,000 cases", ["2000", "2,000"]],
    ["at 25:00", ["25:00"]],
    ["It killed 12 and 15 May was calm.", ["12", "15"]],
  ])("%s", (text, found) => {
    expect(numbers(text)).toEqual(found);
  });
});

describe("no number is", () => {
  test.each([
    ["a date", "20 May 2021, 20 May, May 2021, mid-April 2021, Thursday 20 May, Thursday morning, 20 May"],
    ["days of one month", "10–21 May 2021; on Monday 17 and Tuesday 18 May; from 10 to 20 May; of 10 to 20 May 2021"],
    ["days of two months", "28 May – 3 June 2021"],
    ["a year after a word for it", "since 2007, in 2014."],
    ["a decade, a span of years, a fiscal year", "the 2010s, 1850–1900, 2023/24"],
    ["a name", "CO₂, the G7, an F-16, Covid-19, Article 5, the 21st century, the Six Day War"],
    ["a scale’s own word", "net zero, Category 4, parts per million, per 100,000 people"],
    ["a time that comes again", "A row a quarter; once a quarter."],
    ["a name with a year in it", "Agenda 2030 and Euro 2028"],
    ["a formula or a unit", "CO₂ and H₂SO₄ in µg/m³; the strip has no km² to spare"],
    ["a time of day", "at 18:00 and 02:00, 20 May 2021, 07:00"],
    ["a number word inside another word", "often, tent, someone, attend, weight, nineteenth-century"],
    ["a figure", "{killed} of {a}"],
    ["what stands in quotation marks, which is another rule's", "“12 of 20” and ‘three’"],
    ["a phrase that counts nothing", "they hit one another; a two-state plan; from zero"],
    ["one that stands for something said before", "one of them; each one; no one; he supported one; one mark"],
    ["an ordinal that only orders", "the first share, the second of them, for the third time"],
    ["the month or the verb", "it may; May I; second thoughts"],
  ])("%s", (_, text) => {
    expect(numbers(text)).toEqual([]);
  });
});

test("one and the ordinals count before something counted, and after a hedge", () => {
  expect(numbers("one person, one young girl, a single rocket")).toEqual(["one", "one", "single"]);
  expect(numbers("at least one of them; more than one")).toEqual(["one", "one"]);
  expect(numbers("the third child; the first victim")).toEqual(["third", "first"]);
});

test("an hour of a clock of twelve is told with how it is written here", () => {
  const written = (text: string) => number.find(passage(text), { vocabulary }).map(({ write }) => write);
  const clock = "Write a time of day with 24 hours, as 05:00 or 17:30.";
  for (const text of ["at 5 a.m. it", "at 5am", "by 10.30 p.m.", "5 o’clock"]) expect(written(text)).toEqual([clock]);
  expect(written("5 amazing men")).not.toContain(clock);
});

test("a correction's note may say which number was wrong; other notes may not", () => {
  expect(numbers("It was 20.", { where: "correction" })).toEqual([]);
  expect(numbers("It was 20.", { where: "evidence" })).toEqual(["20"]);
});

test("names with digits are let through when the list has them", () => {
  const named = { ...vocabulary, patterns: { ...vocabulary.patterns, name: /Studio 54/gu } };
  expect(said(number.find(passage("Studio 54 and 54 others"), { vocabulary: named }))).toEqual(['"54" is typed']);
  expect(numbers("Studio 54")).toEqual(["54"]);
});

test("any count typed before a noun is found, where it is", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999 }),
      fc.constantFrom("rockets", "people hurt", "Mays"),
      (count, noun) => {
        const found = number.find(passage(`By then, ${String(count)} ${noun}.`), { vocabulary });
        expect(found.map(({ at }) => at)).toEqual([9]);
      },
    ),
  );
});
