import { expect, test } from "vitest";
import { figuresJson } from "../../../src/editions/figures-json.ts";
import { ashby, CONTRADICTED, DISPUTED, type Edit } from "../../setup/examples/ashby.ts";
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
  const first = async (edit: Edit) => figuresJson((await ashby(edit)).story, exampleSite, "https://news.example").figures[0];
  expect(await first(DISPUTED)).toMatchObject({ id: "rescued", disputed: "The pilots say about 43." });
  expect(await first(CONTRADICTED)).toMatchObject({ id: "rescued", contradicted: "The pilots say about 43." });
});
