import { expect, test } from "vitest";
import { filesNamed, namesOfNothing } from "../../setup/named-files.ts";

test("files are named in comments and messages, with folders or without, wherever a sentence ends", () => {
  expect(filesNamed("As rows.ts has it; (see charts/axis.ts). Drawn by Drawing.astro.")).toEqual([
    "rows.ts",
    "charts/axis.ts",
    "Drawing.astro",
  ]);
  expect(filesNamed("`src/x.ts:12`, series.ts.map, figures.json, parts of it")).toEqual([]);
});

test("a name is one of a file where a path ends with it, whatever stands in the place of a folder", () => {
  const paths = ["src/charts/bars/rows.ts", "src/charts/bars/Drawing.astro", "tests/run.ts"];
  const names =
    "rows.ts bars/rows.ts charts/<kind>/rows.ts ./*/Drawing.astro src/charts/${kind}/Drawing.astro tests/run.ts";
  expect(namesOfNothing(names, paths)).toEqual([]);
  expect(namesOfNothing("bars.ts ows.ts line/rows.ts src/<kind>/rows.ts run.astro", paths)).toEqual([
    "bars.ts",
    "ows.ts",
    "line/rows.ts",
    "src/<kind>/rows.ts",
    "run.astro",
  ]);
});
