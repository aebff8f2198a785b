import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { askSort } from "../../../src/commands/ask-sort.ts";
import { SORT_NAMES } from "../../../src/commands/new-story.ts";

/** What is answered to these lines, and all that was said. */
async function ask(...lines: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(lines.map((line) => `${line}\n`).join(""));
  const sort = await askSort({ input, output });
  return { sort, said: String(output.read()) };
}

test("every sort is named with what it is of, and taken by its number or its name", async () => {
  const { sort, said } = await ask("1");
  expect(sort).toBe("conflict");
  for (const [i, name] of SORT_NAMES.entries()) {
    expect(said).toMatch(new RegExp(`^  ${i + 1}  ${name} +\\w`, "m"));
    expect([(await ask(String(i + 1))).sort, (await ask(` ${name.toUpperCase()} `)).sort]).toEqual([name, name]);
  }
});

test("what is none of them is asked again, with the nearest", async () => {
  const { sort, said } = await ask("", "6", "electoin", "election");
  expect(sort).toBe("election");
  expect(said).toContain('"6" is none of them.');
  expect(said).toContain('"electoin" is none of them. Did you mean "election"?');
});

test("where the answers end nothing is chosen", async () => {
  expect((await ask("none")).sort).toBeUndefined();
  expect((await ask()).sort).toBeUndefined();
});
