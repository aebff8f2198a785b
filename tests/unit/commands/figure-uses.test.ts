import { expect, test } from "vitest";
import { addressesOf, placesOf } from "../../../src/commands/figure-uses.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story, files } = await ashby();
const withoutLines = (id: string) => placesOf(story, files, id).map((place) => place.replace(/:\d+$/, ""));

test("a figure's places are all that name it, its formulas, the charts of its series, and the series", () => {
  expect(withoutLines("rescued")).toEqual([
    "charts.yaml",
    "charts.yaml",
    "charts.yaml",
    "ledger.yaml",
    "ledger.yaml",
    "sections/10-the-storm.mdx",
    "story.yaml",
    "story.yaml",
    "story.yaml",
    "timeline.yaml",
    "series/rescued.csv",
  ]);
});

test("each place is the line on which it is written", async () => {
  const { readFile } = await import("node:fs/promises");
  const places = placesOf(story, files, "boats-lost").filter((place) => place.startsWith("charts.yaml"));
  const lines = (await readFile("tests/fixtures/stories/ashby-storm/charts.yaml", "utf8")).split("\n");
  expect(places.map((place) => lines[Number(place.split(":")[1]) - 1]?.includes("boats-lost"))).toEqual([true, true]);
});

test("a figure's addresses are those that print it, or a figure computed from it", () => {
  const addresses = addressesOf(story, "rescued-brent");
  for (const part of [
    "",
    "the-storm/",
    "figures/",
    "figures.csv",
    "figures/rescued-brent/",
    "figures/rescued-per-brent/",
  ])
    expect(addresses).toContain(`/ashby-storm/${part}`);
  expect(addresses).toContain("/ashby-storm/charts/rescues/embed/");
  expect(addresses).toContain("/cards/ashby-storm/figures/rescued-brent.png");
  expect(addresses.filter((address) => address.includes("boats"))).toEqual([]);
});

test("a figure that no page names is in the ledger's pages alone", async () => {
  const { story } = await ashby([
    "ledger.yaml",
    "  wind:\n",
    "  gale: { label: A, hedge: about, value: 1, unit: people, asOf: 2020-03-04, countedBy: A, source: gazette-5 }\n  wind:\n",
  ]);
  expect(addressesOf(story, "gale").some((address) => address === "/ashby-storm/" || address.includes("charts"))).toBe(
    false,
  );
});

test("no address is named twice", () => {
  for (const id of Object.keys(story.figures)) {
    const addresses = addressesOf(story, id);
    expect(addresses).toEqual([...new Set(addresses)]);
  }
});
