import { describe, expect, test } from "vitest";
import { figuresCsv, figuresJson } from "../../../src/editions/figures.ts";
import { ledgerFile } from "../../../src/editions/figures-schema.ts";
import { readCsv } from "../../setup/csv.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const { story } = await ashby();
const rows = readCsv(figuresCsv(story));
const rowsOf = (id: string) => rows.filter((row) => row.id === id);

describe("the ledger as CSV", () => {
  test("has a row a claim: the figure, then other counts, then what it was", () => {
    expect(rowsOf("rescued").map(({ claim, printed }) => [claim, printed])).toEqual([
      ["figure", "at least 40"],
      ["other count", "about 43"],
      ["before update", "12"],
      ["before correction", "30"],
    ]);
  });

  test("keeps value and hedge apart, and names unit, counter, sources, addresses and day", () => {
    expect(rowsOf("rescued")[0]).toMatchObject({
      label: "People rescued at Ashby",
      hedge: "at least",
      value: "40",
      unit: "people",
      "counted by": "Ashby Coastguard",
      source: "Ashby Coastguard; The Ashby Gazette, as carried by The Brent Post",
      "source date": "2020-03-05; 2020-03-05",
      "source address": "https://coastguard.example/bulletins/4 https://gazette.example/2020/03/05/damage",
      "as of": "2020-03-05",
      time: "12:00",
    });
  });

  test("leaves a range in two columns and words in words, with no value", () => {
    expect(rowsOf("rescued-children")[0]).toMatchObject({ value: "", low: "6", high: "7", words: "" });
    expect(rowsOf("missing")[0]).toMatchObject({ value: "", low: "", high: "", words: "dozens", printed: "dozens" });
  });

  test("says from which figures a computed one follows", () => {
    expect(rowsOf("rescued-per-brent")[0]?.["computed from"]).toBe(
      "People rescued at Ashby (at least 40) ÷ People rescued at Brent (5)",
    );
  });
});

describe("the ledger as JSON", () => {
  const file = figuresJson(story, exampleSite, "https://news.example");

  test("is what its schema says", () => {
    expect(() => ledgerFile.parse(JSON.parse(JSON.stringify(file)))).not.toThrow();
  });

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
});
