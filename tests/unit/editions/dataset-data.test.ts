import { expect, test } from "vitest";
import { datasetData, ledgerData } from "../../../src/editions/dataset-data.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite as site } from "../../setup/examples/site.ts";

const { story } = await ashby();
const words = { name: "Boats", description: "Of more than 20 boats, eight sank." };

test("a chart is a data set: what it measures, in which unit, and where its files are", () => {
  expect(datasetData({ site, origin: "https://news.example" }, story, "boats", words)).toMatchObject({
    "@id": "https://news.example/ashby-storm/charts/boats/",
    ...words,
    isPartOf: { "@id": "https://news.example/ashby-storm/" },
    variableMeasured: expect.arrayContaining([
      {
        "@type": "PropertyValue",
        name: "Boats lost",
        description: expect.stringMatching(/^more than 20, .+, 5 March 2020$/) as unknown,
        unitText: "boats",
      },
    ]) as unknown,
    distribution: [
      { encodingFormat: "text/csv", contentUrl: "https://news.example/ashby-storm/charts/boats.csv" },
      { encodingFormat: "application/json", contentUrl: "https://news.example/ashby-storm/charts/boats.json" },
    ],
  });
});

test("it covers the days that its figures count and its reports are of, not those of the story", () => {
  const data = datasetData({ site, origin: "https://news.example" }, story, "rescues-by-day", words);
  const days = story.series.rescued?.reports.map(({ date }) => date) ?? [];
  const [first, last] = [[story.figures.rescued?.since ?? "", ...days].sort()[0], days.at(-1)];
  expect(data).toMatchObject({ temporalCoverage: `${first ?? ""}/${last ?? ""}` });
});

test("all figures are a data set with their two files", () => {
  expect(ledgerData({ site, origin: "https://news.example" }, story, words)).toMatchObject({
    url: "https://news.example/ashby-storm/figures/",
    distribution: [
      { encodingFormat: "text/csv", contentUrl: "https://news.example/ashby-storm/figures.csv" },
      { encodingFormat: "application/json", contentUrl: "https://news.example/ashby-storm/figures.json" },
    ],
  });
});

test("a map, which shows no day and no number, measures nothing", () => {
  const map = Object.keys(story.charts).find((id) => story.charts[id]?.kind === "map") ?? "";
  const data = datasetData({ site, origin: "https://news.example" }, story, map, words);
  expect(data).not.toHaveProperty("temporalCoverage");
  expect(data).not.toHaveProperty("variableMeasured");
});
