import { expect, test } from "vitest";
import { withoutFile } from "../../setup/mirror.ts";

const SOURCES = ["src/model/days.ts", "src/components/Cite.astro", "src/model/hedge.ts"];

test("a test stands where its file stands; a file may be without one", () => {
  expect(withoutFile(["tests/unit/model/days.test.ts", "tests/unit/components/Cite.test.ts"], SOURCES)).toEqual([]);
});

test("a test of no file is told, with the files that it would be a test of", () => {
  expect(withoutFile(["tests/unit/language/days.test.ts"], SOURCES)).toEqual([
    "tests/unit/language/days.test.ts: there is no src/language/days.ts or src/language/days.astro",
  ]);
});

test("tests of the project itself stand apart", () => {
  const apart = ["imports.test.ts", "faults.test.ts", "broken.test.ts", "setup/counts.test.ts", "mutation/a.test.ts"];
  expect(
    withoutFile(
      apart.map((name) => `tests/unit/${name}`),
      SOURCES,
    ),
  ).toEqual([]);
  expect(withoutFile(["tests/unit/model/imports.test.ts"], SOURCES)).toHaveLength(1);
});
