import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { chartsSchema, KIND_NAMES, kindOf } from "../../../src/charts/kinds.ts";
import { exampleStory } from "../../setup/examples/story.ts";

test("every folder of a kind stands in the list, under its own name, and has its drawing", () => {
  const folders = readdirSync("src/charts", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const kinds = folders.map(({ name }) => name).filter((name) => readdirSync(`src/charts/${name}`).includes("kind.ts"));
  expect(kinds.sort()).toEqual([...KIND_NAMES].sort());
  for (const name of kinds) expect(readdirSync(`src/charts/${name}`), name).toContain("Drawing.astro");
});

test("a kind that does not exist is refused, with the names of those that do", () => {
  expect(() => kindOf({ kind: "pie" })).toThrow('No kind of chart is called "pie".');
  const read = chartsSchema.safeParse({ charts: { one: { kind: "pie", title: "A", measure: "B", description: "C" } } });
  expect(read.success).toBe(false);
});

test.each(Object.entries(exampleStory().charts))("%s names each id where charts.yaml has it", (_, chart) => {
  const at = (path: readonly PropertyKey[]) =>
    path.reduce<unknown>((inside, key) => Reflect.get(inside as object, key), chart);
  const names = kindOf(chart).names(chart);
  expect(names.length > 0).toBe(chart.kind !== "map");
  for (const { path, id } of names) expect(at(path)).toBe(id);
  for (const { path, id } of kindOf(chart).sources?.(chart) ?? []) expect(at(path)).toBe(id);
  for (const { path, text } of kindOf(chart).texts(chart)) expect(at(path)).toBe(text);
});
