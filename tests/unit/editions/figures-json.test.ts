import { expect, test } from "vitest";
import { figuresJson } from "../../../src/editions/figures-json.ts";
import { figuresFile } from "../../../src/editions/figures-schema.ts";
import { ashby, CONTRADICTED, DISPUTED, type Edit } from "../../setup/examples/ashby.ts";
import { both } from "../../setup/examples/changed.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const { story } = await ashby();
const file = figuresJson(story, exampleSite, "https://news.example");

test("has every figure, in the ledger's order, each with its printed amount", () => {
  expect(file.figures.map(({ id }) => id)).toEqual(Object.keys(story.figures));
  expect(file.figures.map(({ printed }) => printed)).toContain("at least 40");
});

test("names only sources that it has", () => {
  const named = file.figures.flatMap(({ source, differs, history }) => [
    ...source,
    ...[...differs, ...history].flatMap((claim) => claim.source),
  ]);
  expect(named.filter((id) => !Object.hasOwn(file.sources, id))).toEqual([]);
});

test("gives whole addresses", () => {
  expect(file.story.address).toBe("https://news.example/ashby-storm/");
  expect(file.figures[0]?.address).toBe("https://news.example/ashby-storm/figures/rescued/");
});

test("says who disputes a claim, or what contradicts it, with the hedges of what that names", async () => {
  const first = async (edit: Edit) =>
    figuresJson((await ashby(edit)).story, exampleSite, "https://news.example").figures[0];
  expect(await first(DISPUTED)).toMatchObject({ id: "rescued", disputed: "The pilots say about 43." });
  expect(await first(CONTRADICTED)).toMatchObject({ id: "rescued", contradicted: "The pilots say about 43." });
});

test("another count keeps the hour at which it was made, as in the CSV", () => {
  const [rescued, ...rest] = Object.values(story.figures);
  if (!rescued) throw new Error("No figure.");
  const differs = [{ ...rescued, asOf: "2020-03-04", asOfTime: "12:00", why: "Made at noon." }];
  const timed = {
    ...story,
    figures: { rescued: { ...rescued, differs }, ...Object.fromEntries(rest.map((each) => [each.id, each])) },
  };
  const made = figuresJson(timed, exampleSite, "https://news.example");
  expect(made.figures[0]?.differs[0]).toMatchObject({ asOf: "2020-03-04", asOfTime: "12:00", why: "Made at noon." });
  expect(() => figuresFile.parse(JSON.parse(JSON.stringify(made)))).not.toThrow();
});

test("earlier reports stand with who counted; what stood here stands in the history, with the day of its change", () => {
  const [rescued] = figuresJson(both, exampleSite, "https://news.example").figures;
  expect(rescued?.earlier.map(({ printed, countedBy, date }) => [printed, countedBy, date])).toEqual([
    ["4", "Ashby Coastguard", "2020-03-01"],
    ["7", "Ashby Coastguard", "2020-03-01"],
    ["about 20", "the source does not say who counted", "2020-03-03"],
  ]);
  expect(rescued?.history.map(({ printed, changed }) => [printed, changed])).toEqual([
    ["12", "2020-03-06"],
    ["30", "2020-03-07"],
  ]);
});

test("changes that no figure's history holds stand apart", () => {
  const notices = [
    { date: "2020-03-09", kind: "correction" as const, note: "A name was wrong.", quote: "harbour-master" },
  ];
  expect(file.notices).toEqual([]);
  expect(figuresJson({ ...story, notices }, exampleSite, "https://news.example").notices).toEqual(notices);
});
