import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { describe, expect, test } from "vitest";
import { isSaid, told, withoutTrace } from "../../../src/commands/told.ts";
import { ContentError } from "../../../src/model/problem.ts";

/** What is told of what the function throws. */
function toldOf(act: () => unknown, env: Record<string, string> = {}): string {
  try {
    act();
  } catch (error) {
    return told(error, env);
  }
  throw new Error("Nothing was thrown.");
}

describe("what ends a command is told in a line", () => {
  test("a refusal of our own as it is, and problems of the content a line each", () => {
    expect(told(new Error("There is no built site."), {})).toBe("There is no built site.");
    const problems = ["one.", "two."].map((message) => ({ file: "content/site.yaml", line: 1, message }));
    expect(told(new ContentError(problems), {})).toBe("content/site.yaml:1: one.\ncontent/site.yaml:1: two.");
    expect(told("no error at all", {})).toBe("no error at all");
  });

  test.each([
    [
      "a file that is gone",
      () => readFileSync("content/none.yaml"),
      "content/none.yaml is missing. Put it back; git status says what else is.",
    ],
    [
      "a file as a folder",
      () => readdirSync("README.md"),
      "README.md is a file where a folder belongs. Rename or remove it.",
    ],
    [
      "a folder as a file",
      () => writeFileSync("content", ""),
      "content is a folder where a file belongs. Rename or remove it.",
    ],
  ])("%s", (_, act, line) => {
    expect(toldOf(act)).toBe(line);
  });

  test("a wrong option, and packages that are not there", () => {
    expect(toldOf(() => parseArgs({ args: ["--prt"], options: {} }))).toMatch(/^Unknown option '--prt'[^\n]*$/);
    const missing = Object.assign(new Error("Cannot find package 'zod' imported from /a/src/x.ts"), {
      code: "ERR_MODULE_NOT_FOUND",
    });
    expect(told(missing, {})).toBe('The packages are not installed. Run "npm ci".');
  });

  test("a system that watches too many files", () => {
    const error = Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "watch", path: "content" });
    expect(told(error, {})).toBe(
      "content cannot be watched: the system watches too many files (ENOSPC). Close programs and try again.",
    );
  });

  test("a fault of the code with its place, and in full where that is asked for", () => {
    const fault = () => Reflect.get(undefined as unknown as object, "x") as unknown;
    expect(toldOf(fault)).toMatch(
      /^Reflect\.get called on non-object.*\. This is a fault of the code, not of the content; with TRACE=1 before the command it is said in full\.$/,
    );
    expect(toldOf(fault)).not.toContain("\n");
    expect(toldOf(fault, { TRACE: "1" })).toMatch(/\n\s+at /);
  });
});

test("of what a program says, lines of its code are left out", () => {
  const lines = [
    "[ERROR] No chart “deaths”.",
    "  Stack trace:",
    "    at chartOf (file:///site/src/charts/named.ts:12:9)",
    "    at async file:///site/node_modules/astro/dist/core/build/generate.js:104:3",
    "    at \u001b[90mModuleLoader.run\u001b[39m (node:internal/modules/run_main:101:5)",
    "    at new Promise (<anonymous>)",
    "    at noon the ministry counted again",
    "Node.js v24.21.0",
  ];
  expect(withoutTrace(lines.join("\n"))).toBe("[ERROR] No chart “deaths”.\n    at noon the ministry counted again");
  expect(isSaid("16:04:42 [200] /gaza-may-2021/ 383ms")).toBe(true);
});
