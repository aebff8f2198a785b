import { expect, test } from "vitest";
import { counted, Progress } from "../../../../src/commands/build/progress.ts";

/** What is written to a terminal, or to what is none, while these things are said at these moments. */
function written(
  isTTY: boolean,
  said: [at: number, what: string, done: number, of?: number][],
  columns = 80,
): string[] {
  const lines: string[] = [];
  let now = 0;
  const progress = new Progress({ isTTY, columns, write: (text) => lines.push(text) }, () => now);
  for (const [at, what, done, of] of said) {
    now = at;
    progress.say(what, done, of);
  }
  progress.clear();
  return lines;
}

test("what is done stands in one line, with how many of how many, and is taken away", () => {
  expect(
    written(true, [
      [0, "Pages rendered", 1],
      [200, "Stories made", 2, 1000],
    ]),
  ).toEqual(["\rPages rendered: 1\x1b[K", "\rPages rendered: 1; Stories made: 2 of 1,000\x1b[K", "\r\x1b[K"]);
});

test("a line stands long enough to be read, and is no longer than the terminal", () => {
  expect(
    written(
      true,
      [
        [0, "Pages rendered", 1],
        [99, "Pages rendered", 2],
        [100, "Pages rendered", 3],
      ],
      12,
    ),
  ).toEqual(["\rPages rende\x1b[K", "\rPages rende\x1b[K", "\r\x1b[K"]);
});

test("where there is no terminal nothing is written", () => {
  expect(written(false, [[0, "Pages rendered", 1]])).toEqual([]);
});

test("numbers are printed in groups of three digits", () => {
  expect([0, 999, 2105, 1_234_567].map(counted)).toEqual(["0", "999", "2,105", "1,234,567"]);
});
