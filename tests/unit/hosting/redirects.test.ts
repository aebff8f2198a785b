import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { movedPage } from "../../../src/hosting/redirects.ts";
import { redirectProblems } from "../../../src/record/redirects.ts";
import { readRedirects } from "../../../src/reading/redirects.ts";
import { redirects } from "../../setup/examples/hosted-site.ts";

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
  ["feed/: /feed.xml", '1: "feed/" is no address of this site.'],
  ["/feed/: https://example.org/", '1: "https://example.org/" is no address of this site.'],
  ["/a b/: /feed.xml", '1: "/a b/" is no address of this site.'],
  ["/../etc/: /feed.xml", '1: "/../etc/" is no address of this site.'],
  ["/feed/: /feed/", '1: "/feed/" leads to itself.'],
  ["/a/: /b/\n/b/: /c/", '1: "/b/" leads on to /c/. Write that'],
  ["/a/#b: /c/#b", '1: "/a/#b" is a place on a page, which no host hears of.'],
  ["/a/: /b/\n/a/: /c/", "2: this field stands twice."],
  ["- /a/", "1: "],
])("%j is refused", async (text, message) => {
  const { problems } = await read(text);
  expect(problems[0]?.slice(0, message.length)).toBe(message);
});

test("in the finished site the old address must be gone and the new one there", () => {
  const there = new Set(["/feed.xml", "/storm/#damage"]);
  expect(redirectProblems(redirects, there)).toEqual([]);
  expect(redirectProblems(redirects, new Set([...there, "/feed/"]))[0]?.message).toContain('"/feed/" is there.');
  expect(redirectProblems(redirects, new Set(["/feed.xml"]))[0]?.message).toContain('"/storm/#damage" is not there.');
});

test("the page that stands at the old address leads on without script", () => {
  const html = movedPage("/x/feed.xml", "https://example.org/x/feed.xml", "en-GB");
  expect(html).toContain('<meta http-equiv=refresh content="0;url=/x/feed.xml">');
  expect(html).toContain("<link rel=canonical href=https://example.org/x/feed.xml>");
  expect(html).toContain("<a href=/x/feed.xml>");
});
