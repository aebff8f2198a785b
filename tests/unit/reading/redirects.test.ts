import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRedirects } from "../../../src/reading/redirects.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "redirects-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(text: string) {
  writeFileSync(join(folder, "redirects.yaml"), text);
  const { redirects, problems } = await readRedirects(folder);
  return { redirects, problems: problems.map(({ line, message }) => `${line}: ${message}`) };
}

test("no file means no redirects", async () => {
  expect(await readRedirects(folder)).toEqual({ redirects: [], problems: [] });
});

test("each line is an address that moved and where it is", async () => {
  const { redirects, problems } = await read("# Moved\n/feed/: /feed.xml\n/a/#b: /a/#c\n");
  expect(problems).toEqual([]);
  expect(redirects.map(({ from, to, line }) => [from, to, line])).toEqual([
    ["/feed/", "/feed.xml", 2],
    ["/a/#b", "/a/#c", 3],
  ]);
});

test.each([
  ["/a/: /b/\n/a/: /c/", "2: this field stands twice."],
  ["- /a/", "1: "],
])("%j is refused", async (text, message) => {
  const { problems } = await read(text);
  expect(problems[0]?.slice(0, message.length)).toBe(message);
});
