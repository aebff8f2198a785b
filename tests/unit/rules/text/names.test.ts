import { describe, expect, test } from "vitest";
import { namesIn } from "../../../../src/rules/text/names.ts";
import { vocabulary } from "../../../setup/examples/passage.ts";

const names = (text: string, own?: string[]) => [
  ...new Set(
    namesIn(text, vocabulary, own)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => text.slice(start, end)),
  ),
];

describe("a name that holds a number", () => {
  test.each([
    ["CO₂ and H₂O over 3 km²", ["CO₂", "H₂O", "km²"]],
    ["CO2, G7, COP26, H5N1", ["CO2", "G7", "COP26", "H5N1"]],
    ["an F-16, Covid-19, the path SSP2-4.5", ["F-16", "Covid-19", "SSP2-4.5"]],
    ["Article 5, Articles 5 and 6, Resolution 242", ["Article 5", "Articles 5 and 6", "Resolution 242"]],
    ["a Boeing 737-800, Category 4", ["Boeing 737-800", "Category 4"]],
    ["the 21st century, the 118th Congress, 15th Street", ["21st", "118th", "15th"]],
    ["the Six Day War, the Group of Seven", ["Six", "Seven"]],
    ["net zero, half-hearted", ["net zero", "half-hearted"]],
    [
      "per 100,000 people, per million people, per 1000",
      ["per 100,000 people", "100,000", "per million people", "million", "1000"],
    ],
  ])("%s", (text, found) => {
    expect(names(text)).toEqual(found);
  });

  test("one that the story lists", () => {
    expect(names("at Three Mile Island and Studio 54", ["Studio 54"])).toEqual(["Three", "Studio 54"]);
  });
});

describe("no name", () => {
  test.each([
    "EUR20, US$5, €20",
    "Two Israeli homes",
    "It rose. Seven Israelis",
    "They hit 12 homes",
    "Unit 8 people",
    "the 3rd storm",
    "in 300 homes",
  ])("%s", (text) => {
    expect(names(text)).toEqual([]);
  });
});
