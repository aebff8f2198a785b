import { expect, test } from "vitest";
import type { Subjects } from "../../../src/editions/edition.ts";
import { EDITIONS } from "../../../src/editions/list.ts";

/** What stands in the address of each, for each thing that an edition is made for. */
const PLACES: Record<keyof Subjects, string[]> = {
  site: [],
  page: ["page"],
  part: ["part"],
  story: ["story"],
  section: ["story", "section"],
  figure: ["story", "figure"],
  chart: ["story", "chart"],
  image: ["story", "image"],
};

test.each(EDITIONS)("%s is %s, and its address names what its definition is made for", async (address, type, load) => {
  expect(address).toMatch(/^(?:\/(?:[a-z_-]+|\[[a-z]+\]))+\.[a-z]+$/);
  expect(type).toMatch(/^(?:image\/[a-z+]+|(?:application|text)\/[a-z.+-]+; charset=utf-8)$/);
  const { edition } = await load();
  expect([...address.matchAll(/\[([a-z]+)\]/g)].map(([, name]) => name)).toEqual(PLACES[edition.of]);
});

test("no two editions have the same address, nor one that another could have; `pages` is no story's name", () => {
  const addresses = EDITIONS.map(([address]) => address.replaceAll(/\[[a-z]+\]/g, "[]"));
  expect(new Set(addresses).size).toBe(addresses.length);
});
