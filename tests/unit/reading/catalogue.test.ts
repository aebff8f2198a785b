import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { NO_CATALOGUE } from "../../../src/model/catalogue.ts";
import { readCatalogue } from "../../../src/reading/catalogue.ts";
import { nameOf } from "../../../src/reading/text-file.ts";
import { inCatalogue } from "../../../src/reading/passages/catalogue.ts";

const content = mkdtempSync(join(tmpdir(), "catalogue-"));
afterAll(() => rmSync(content, { recursive: true }));
const write = (file: string, text: string) => writeFileSync(join(content, file), text);

test("a site that has none of the files has nobody in them, and nothing is wrong", async () => {
  const { catalogue, catalogueFiles, problems } = await readCatalogue(content);
  expect([catalogue, problems]).toEqual([NO_CATALOGUE, []]);
  expect(catalogueFiles.people.entries).toEqual({});
});

test("entries are read with their places, and their texts are those that rules judge", async () => {
  write("people.yaml", "people:\n  nell: { name: Nell Arden, role: Reporter }\n");
  write("topics.yaml", "topics:\n  storms:\n    name: Storms\n    description: What they did.\n");
  write("serials.yaml", "serials:\n  gales: { name: Gales, description: Both., stories: [a, b] }\n");
  const { catalogue, catalogueFiles, problems } = await readCatalogue(content);
  expect(problems).toEqual([]);
  expect(catalogue.people).toEqual({ nell: { name: "Nell Arden", role: "Reporter", links: [] } });
  expect(catalogueFiles.topics.lineOf(["topics", "storms", "description"])).toBe(4);
  expect(inCatalogue(catalogueFiles).map(({ text }) => text)).toEqual([
    "Nell Arden",
    "Reporter",
    "Storms",
    "What they did.",
    "Gales",
    "Both.",
  ]);
});

test("a file that cannot be read is told, and has no entries that anything could be concluded from", async () => {
  write("people.yaml", "people:\n  nell: { name: Nell Arden }\n");
  rmSync(join(content, "topics.yaml"));
  mkdirSync(join(content, "topics.yaml"));
  const { catalogueFiles, problems } = await readCatalogue(content);
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    `${nameOf(content)}/people.yaml:2`,
    `${nameOf(content)}/topics.yaml:1`,
  ]);
  expect([catalogueFiles.people.entries, catalogueFiles.topics.entries]).toEqual([undefined, undefined]);
});
