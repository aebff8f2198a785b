import { describe, expect, test } from "vitest";
import { yearsIn } from "../../../../src/rules/text/years.ts";
import { vocabulary } from "../../../setup/examples/passage.ts";

const years = (text: string) =>
  yearsIn(text, vocabulary)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));

describe("a year is what the words around it say is one", () => {
  test.each([
    ["in 2019, since 1887, until 2050", ["2019", "1887", "2050"]],
    ["early 2019, mid-2019, late 1990", ["2019", "2019", "1990"]],
    ["2016 was the warmest year", ["2016"]],
    ["the 2019 election, its 2005 withdrawal, Norden’s 1967 law", ["2019", "2005", "1967"]],
    ["by 2050, from 1990", ["2050", "1990"]],
    [
      "in 2019 and 2020; from 1850 to 1900; in 2019, 2020 and 2021",
      ["2019", "2020", "1850", "1900", "2019", "2020", "2021"],
    ],
    ["the treaty (1992)", ["1992"]],
    ["at the Expo 2020", ["2020"]],
    ["the elections of 2018", ["2018"]],
    ["in the first quarter of 2026 it grew, and in the second quarter of 2026 it shrank", ["2026", "2026"]],
    ["Output fell in the third quarter of 2026.", ["2026"]],
    ["the law of 1959 and the code of 2003 apply", ["1959", "2003"]],
    ["worse than that of 1999, the fire of 2007", ["1999", "2007"]],
    ["Exports fell after the boom of 2021.", ["2021"]],
    ["post-1945 homes", ["1945"]],
    ["level until about 1960, dashed to 2050; the place of 2024 among the warmest", ["1960", "2050", "2024"]],
  ])("%s", (text, found) => {
    expect(years(text)).toEqual(found);
  });
});

describe("decades, spans, quarters and fiscal years", () => {
  test.each([
    ["the 2010s and the late 1950s, the ’90s", ["2010s", "1950s", "’90s"]],
    ["above the mean of 1850–1900", ["1850–1900"]],
    ["the budget for 2023/24, the season 1999/00, 2019-20", ["2023/24", "1999/00", "2019-20"]],
    ["in Q1 2023, Q4", ["Q1 2023", "Q4"]],
  ])("%s", (text, found) => {
    expect(years(text)).toEqual(found);
  });
});

describe("a count is no year", () => {
  test.each([
    "2019 people",
    "in 2000 homes",
    "in 2000 flooded homes",
    "the 2000 dead",
    "the 2000 refugees",
    "2000 were killed",
    "killed 2019 and went on",
    "at least 1900",
    "rose by 2000",
    "fell from 2000 to 1500",
    "a rise of 2000",
    "half of 2000 lorries, that of 2000 homes",
    "a total of 2000",
    "up to 2000",
    "by 2000%",
    "for 2000 euros",
    "a number of 2024, the toll of 2024 and more",
    "it rose from few to 2050",
    "people killed, of 2024 in all",
    "of 2024 lorries, in about 2000 lorries",
    "killed 1850–1900",
    "between 1900–1800",
    "about 1850–1900 people",
    "in 2,019 towns, in 2019.5",
    "12019, 219, 20190",
    "It took 2019 rockets.",
  ])("%s", (text) => {
    expect(years(text)).toEqual([]);
  });
});
