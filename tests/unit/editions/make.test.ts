import { expect, test } from "vitest";
import { EDITIONS } from "../../../src/editions/list.ts";
import { editionAt, fileOf, filled, pathsOf } from "../../../src/editions/make.ts";
import { correctionsPage } from "../../../src/editions/site-pages.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const { story } = await ashby();
const whole = {
  site: exampleSite,
  stories: [story],
  origin: "https://news.example",
  texts: () => Promise.resolve({}),
  original: () => Promise.resolve(new Uint8Array()),
};

test.each(EDITIONS)("every part of the address %s stands for what its edition is made for", async (address) => {
  const { edition } = await editionAt(address);
  for (const { params } of pathsOf(edition, { stories: [story], pages: [correctionsPage] }))
    expect(filled(address, params)).toMatch(/^\/[\w/.-]+$/);
});

test("what is made is a text, bytes or JSON, of the list's type", async () => {
  const csv = await fileOf("/[story]/figures.csv", whole, { story });
  expect([csv.type, csv.body]).toEqual(["text/csv; charset=utf-8", expect.stringContaining("id,label")]);
  const json = await fileOf("/[story]/cite.json", whole, { story });
  expect(JSON.parse(String(json.body))).toMatchObject([{ id: "ashby-storm" }]);
});

test("an address that is not in the list is refused", async () => {
  await expect(editionAt("/none.txt")).rejects.toThrow("There is no edition at /none.txt.");
});

test("an address is filled in", () => {
  expect(filled("/[story]/charts/[chart].csv", { story: "storm", chart: "dead" })).toBe("/storm/charts/dead.csv");
});
