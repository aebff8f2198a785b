import { expect, test } from "vitest";
import { githubPagesText } from "../../../src/hosting/github-pages.ts";

test("the text names the whole address of the site, and is comments alone", () => {
  const lines = githubPagesText("https://example.org", "/explainers/").trimEnd().split("\n");
  expect(lines[0]).toBe("# GitHub Pages, for https://example.org/explainers/");
  expect(lines.filter((line) => !line.startsWith("#"))).toEqual([]);
});

test("what a publisher does not get there is said", () => {
  const text = githubPagesText("https://example.org", "/");
  for (const header of ["frame-ancestors", "Referrer-Policy", "Permissions-Policy", "X-Content-Type-Options"]) {
    expect(text.slice(text.indexOf("does not send"))).toContain(header);
  }
});
