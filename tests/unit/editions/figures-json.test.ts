import { expect, test } from "vitest";
import { figuresJson } from "../../../src/editions/figures-json.ts";
import { ashby } from "../../setup/examples/ashby.ts";
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
