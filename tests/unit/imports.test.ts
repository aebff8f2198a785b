/** The shape of the project, kept true: who imports whom, what a file may hold, and that each thing is listed once. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { circlesIn, importsOf, moduleLines, pageGlobals, resolveImport, wrongArrow } from "../setup/imports.ts";
import { LISTS, secondLists } from "../setup/lists.ts";
import { withoutFile } from "../setup/mirror.ts";
import { namesOfNothing } from "../setup/named-files.ts";
import { workIn } from "../setup/page-work.ts";

const files = (pattern: string) =>
  globSync(pattern)
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
    .sort((a, b) => a.path.localeCompare(b.path));

const sources = files("src/**/*.{ts,astro}");
const imports = sources.flatMap(({ path, text }) => importsOf(path, text).map((specifier) => ({ path, specifier })));

test("there is something to look at", () => {
  expect(imports.length).toBeGreaterThan(0);
});

test("a file imports its own floor and those below it, never back", () => {
  const wrong = imports.flatMap(({ path, specifier }) => {
    const target = resolveImport(path, specifier);
    return (target?.startsWith("src/") ? wrongArrow(path, target) : undefined) ?? [];
  });
  expect(wrong).toEqual([]);
});

test("no files import each other in a circle", () => {
  const targets = sources.map(({ path, text }) => {
    const known = importsOf(path, text).flatMap((specifier) => resolveImport(path, specifier) ?? []);
    return [path, known] as const;
  });
  expect(circlesIn(new Map(targets))).toEqual([]);
});

test.each(LISTS.map((list) => [list.of, list] as const))("there is one list of %s", (_, list) => {
  expect(secondLists(list, sources)).toEqual([]);
});

test("an import names its file with the ending, so that Node can run it too", () => {
  const relative = imports.filter(({ specifier }) => specifier.startsWith("."));
  const missing = relative.filter(({ path, specifier }) => !existsSync(resolveImport(path, specifier) ?? ""));
  expect(missing).toEqual([]);
});

test("every file that a comment or a message names is there", () => {
  const paths = globSync("{src,tests}/**/*.{ts,astro}").map((path) => path.replaceAll("\\", "/"));
  const missing = sources.flatMap(({ path, text }) => namesOfNothing(text, paths).map((name) => `${path}: ${name}`));
  expect(missing).toEqual([]);
});

test("src imports nothing of the project from outside src", () => {
  const outside = imports.filter(({ path, specifier }) => resolveImport(path, specifier)?.startsWith("src/") === false);
  expect(outside).toEqual([]);
});

test("only reading/load.ts and the content's own configuration know astro:content", () => {
  const knowing = imports.filter(({ specifier }) => specifier === "astro:content").map(({ path }) => path);
  const allowed = ["src/content.config.ts", "src/reading/load.ts"];
  expect(knowing.filter((path) => !allowed.includes(path))).toEqual([]);
});

test("only islands touch the page", () => {
  const touching = sources.filter(
    ({ path, text }) => !path.endsWith(".island.ts") && pageGlobals(path, text).length > 0,
  );
  expect(touching.map(({ path }) => path)).toEqual([]);
});

test("a page is wiring: short, and without work of its own", () => {
  expect(files("src/pages/**/*.{ts,astro}").flatMap(workIn)).toEqual([]);
});

test("a unit test stands where its file stands", () => {
  const tests = files("tests/unit/**/*.test.ts").map(({ path }) => path);
  expect(
    withoutFile(
      tests,
      sources.map(({ path }) => path),
    ),
  ).toEqual([]);
});

test("no barrel files, no drawers", () => {
  const paths = globSync("{src,tests}/**/*");
  const barrels = sources.filter(({ path }) => basename(path) === "index.ts" && !path.startsWith("src/pages/"));
  expect(barrels).toEqual([]);
  expect(paths.filter((path) => /^(utils?|helpers?|types|lib|misc)$/.test(basename(path)))).toEqual([]);
});

test("the content is words: no import or export in it", () => {
  const lines = files("content/**/*.mdx").flatMap(({ path, text }) =>
    moduleLines(text).map((line) => `${path}:${line}`),
  );
  expect(lines).toEqual([]);
});
