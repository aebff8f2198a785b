/** The shape of the project, kept true: who imports whom, and what a file may hold. The rules: tests/setup/imports.ts. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { importsOf, moduleLines, pageGlobals, resolveImport, wrongArrow } from "../setup/imports.ts";

const files = (pattern: string) =>
  globSync(pattern)
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
    .sort((a, b) => a.path.localeCompare(b.path));

const sources = files("src/**/*.{ts,astro}");
const imports = sources.flatMap(({ path, text }) => importsOf(path, text).map((specifier) => ({ path, specifier })));

test("there is something to look at", () => {
  expect(imports.length).toBeGreaterThan(0);
});

test("imports follow the arrows of the design, never back", () => {
  const wrong = imports.flatMap(({ path, specifier }) => {
    const target = resolveImport(path, specifier);
    return (target?.startsWith("src/") ? wrongArrow(path, target) : undefined) ?? [];
  });
  expect(wrong).toEqual([]);
});

test("an import names its file with the ending, so that Node can run it too", () => {
  const relative = imports.filter(({ specifier }) => specifier.startsWith("."));
  const missing = relative.filter(({ path, specifier }) => !existsSync(resolveImport(path, specifier) ?? ""));
  expect(missing).toEqual([]);
});

test("src imports nothing of the project from outside src", () => {
  const outside = imports.filter(({ path, specifier }) => resolveImport(path, specifier)?.startsWith("src/") === false);
  expect(outside).toEqual([]);
});

test("only story/load.ts and the content's own configuration know astro:content", () => {
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

test("a page is wiring: 45 lines at most", () => {
  const long = files("src/pages/**/*.{ts,astro}").map(({ path, text }) => ({
    path,
    lines: text.trimEnd().split("\n").length,
  }));
  expect(long.filter(({ lines }) => lines > 45)).toEqual([]);
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
