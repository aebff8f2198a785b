/** The function as CloudFront runs it: old JavaScript, one event, one answer. */
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { cloudFrontFunction, FUNCTION_LIMIT } from "../../../src/hosting/cloudfront-function.ts";
import type { Redirect } from "../../../src/model/redirect.ts";
import { BASES, files, moreRedirects, pages } from "../../setup/examples/hosted-site.ts";

interface Outcome {
  uri?: string;
  statusCode?: number;
  headers?: { location: { value: string } };
}

/** What the function makes of a request for the path: the file S3 is asked for, or the answer. */
function asked(path: string, base: string, redirects: readonly Redirect[] = moreRedirects): string {
  const context = createContext({ event: { request: { method: "GET", uri: path } } });
  const code = `"use strict"; ${cloudFrontFunction(redirects, base)}; JSON.stringify(handler(event))`;
  const { uri, statusCode, headers } = JSON.parse(runInContext(code, context) as string) as Outcome;
  return statusCode === undefined ? (uri ?? "") : `${statusCode} ${headers?.location.value ?? ""}`;
}

const cases = BASES.map((base) => ({ base, at: (address: string) => base + address.slice(1) }));

test("a page is its folder's index.html, and a file is itself", () => {
  for (const { base, at } of cases) {
    for (const page of pages.filter((each) => each.endsWith("/"))) {
      expect(asked(at(page), base)).toBe(at(`${page}index.html`));
    }
    for (const file of [...files, "/404.html"]) expect(asked(at(file), base)).toBe(at(file));
  }
});

test("a page without its slash is sent to the one with it", () => {
  for (const { base, at } of cases) {
    for (const page of pages.filter((each) => each.endsWith("/") && each !== "/")) {
      expect(asked(at(page).slice(0, -1), base)).toBe(`301 ${at(page)}`);
    }
  }
  expect(asked("/explainers/2021", "/explainers/2021/")).toBe("301 /explainers/2021/");
});

test("what moved is led on, with and without its slash", () => {
  for (const { base, at } of cases) {
    expect(asked(at("/feed/"), base)).toBe(`301 ${at("/feed.xml")}`);
    expect(asked(at("/feed"), base)).toBe(`301 ${at("/feed.xml")}`);
    expect(asked(at("/old/harm"), base)).toBe(`301 ${at("/storm/#damage")}`);
    expect(asked(at("/data.csv"), base)).toBe(`301 ${at("/storm/figures.csv")}`);
    // A place that moved is none of a host's business: the page is given.
    expect(asked(at("/storm/"), base)).toBe(at("/storm/index.html"));
  }
});

test("a story that was renamed takes one line, however many addresses it had, and those that moved elsewhere their own", () => {
  const folder = { from: "/old/*", to: "/storm/*" };
  const of = (from: string, to: string): Redirect => ({ from, to, file: "a", line: 1, folder });
  const many = Array.from({ length: 400 }, (_, i) => of(`/old/figures/dead-${i}/`, `/storm/figures/dead-${i}/`));
  const moved = [of("/old/", "/storm/"), ...many, of("/old/harm/", "/storm/damage/"), of("/old/a.csv", "/storm/a.csv")];
  for (const { base, at } of cases) {
    const led = (path: string) => asked(at(path), base, moved);
    expect(led("/old/")).toBe(`301 ${at("/storm/")}`);
    expect(led("/old/figures/dead-7/")).toBe(`301 ${at("/storm/figures/dead-7/")}`);
    expect(led("/old/figures/dead-7")).toBe(`301 ${at("/storm/figures/dead-7/")}`);
    expect(led("/old/a.csv")).toBe(`301 ${at("/storm/a.csv")}`);
    expect(led("/old/harm/")).toBe(`301 ${at("/storm/damage/")}`);
    expect(led("/older/")).toBe(at("/older/index.html"));
  }
  expect(Buffer.byteLength(cloudFrontFunction(moved, "/explainers/2021/"))).toBeLessThan(FUNCTION_LIMIT / 4);
});

test.each([
  "/about%2F",
  "/about%2f",
  "/about%5C",
  "/about/..%2f..%2fetc%2fpasswd",
  "/storm%2Ffigures.csv",
  "/storm/figures.csv.br",
  "/storm/index.html.gz",
  "/_headers",
  "/_redirects",
])("%s names nothing, and is not led on to what it may be taken for", (address) => {
  for (const { base, at } of cases) expect(asked(at(address), base)).toBe(at("/404"));
});

test("no address leads to another site", () => {
  for (const { base, at } of cases) {
    for (const path of ["//evil.example", "//evil.example/a", "///evil.example/a", "//evil.example/a/"]) {
      expect(asked(path, base)).toBe(at("/404"));
    }
    expect(asked(`${base}/evil.example/a`, base)).toBe(at("/404"));
  }
});

test("names that every object has are addresses like others", () => {
  for (const name of ["constructor", "__proto__", "toString"]) {
    expect(asked(`/${name}`, "/")).toBe(`301 /${name}/`);
    expect(asked(`/${name}/`, "/")).toBe(`/${name}/index.html`);
  }
});

test("it is the JavaScript of 2009, and small enough", () => {
  const code = cloudFrontFunction(moreRedirects, "/explainers/2021/");
  expect(code).not.toMatch(/\b(?:let|const|class|async)\b|=>|`|\.\.\.|\?\?|\?\./);
  expect(Buffer.byteLength(code)).toBeLessThan(FUNCTION_LIMIT / 2);
});
