import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchemas } from "../../../src/commands/editor-schemas.ts";

const FOLDER = "content/schemas";
const made = jsonSchemas();
const ajv = new Ajv({ allErrors: true });

/** The schema by which a YAML file is read: that of its name; a language's file has the language's, or a word list. */
const nameOf = (file: string) =>
  !dirname(file).endsWith("language")
    ? basename(file, ".yaml")
    : basename(file).includes("-")
      ? "word-list"
      : "language";
const files = globSync([
  "content/**/*.yaml",
  "src/commands/templates/*/*.yaml",
  "tests/fixtures/*.yaml",
  "tests/fixtures/stories/*/*.yaml",
]).sort();
const read = (file: string) => readFileSync(file, "utf8");

test("the schemas in content/schemas are those of the code; if not, run: npm run schemas", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(made).map((name) => `${name}.json`));
  for (const [name, text] of Object.entries(made)) expect(read(join(FOLDER, `${name}.json`))).toBe(text);
});

test("there is a schema for every YAML file, and a file for every schema", () => {
  expect([...new Set(files.map(nameOf))].sort()).toEqual(Object.keys(made).sort());
});

describe.each(files)("%s", (file) => {
  const json = JSON.parse(made[nameOf(file)] ?? "") as object;

  test("begins by naming its schema", () => {
    const [, named] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(file)) ?? [];
    expect(join(dirname(file), named ?? "")).toBe(join(FOLDER, `${nameOf(file)}.json`));
  });

  test("is valid by its schema", () => {
    const valid = ajv.validate(json, parse(read(file)));
    expect([valid, ajv.errors]).toEqual([true, null]);
  });
});

test("what an editor writes wrong is refused by the schema too", () => {
  const ledger = JSON.parse(made.ledger ?? "") as object;
  const text = read("tests/fixtures/stories/ashby-storm/ledger.yaml");
  const wrong = ["hedge: at leest", "vaule: 40", "asOf: 5 March", "source: []", "url: javascript:alert(1)"].map(
    (line) => text.replace(new RegExp(`${line.split(":")[0]?.replace("vaule", "value") ?? ""}: .*`), line),
  );
  expect(wrong.map((each) => ajv.validate(ledger, parse(each)))).toEqual([false, false, false, false, false]);
});
