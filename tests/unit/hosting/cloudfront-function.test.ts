/** Which file S3 is asked for, and where readers are led on. */
import { expect, test } from "vitest";
import { cloudFrontFunction, FUNCTION_LIMIT } from "../../../src/hosting/cloudfront-function.ts";
import { mediaTypes } from "../../../src/editions/media-types.ts";
import { headerRules, isPage } from "../../../src/hosting/headers.ts";
import type { Redirect } from "../../../src/model/redirect.ts";
import { BASES, files, moreRedirects, pages, patterns } from "../../setup/examples/hosted-site.ts";
import { asked as answered } from "../../setup/hosting/cloudfront-asked.ts";

/** The same of this site, where no other redirects are given. */
const asked = (path: string, base: string, redirects: readonly Redirect[] = moreRedirects) =>
  answered(path, base, redirects);

const cases = BASES.map((base) => ({ base, at: (address: string) => base + address.slice(1) }));

test("a page is its folder's index.html, and a file is itself", () => {
  for (const { base, at } of cases) {
    for (const page of pages.filter((each) => each.endsWith("/"))) {
      expect(asked(at(page), base)).toBe(at(`${page}index.html`));
    }
    for (const file of [...files, "/404.html"]) expect(asked(at(file), base)).toBe(at(file));
  }
});

/** A story that was renamed: all its addresses moved alike. */
const RENAMED: Redirect = {
  from: "/old/",
  to: "/storm/",
  file: "content/redirects.yaml",
  line: 1,
  folder: { from: "/old/*", to: "/storm/*" },
};

/** A file for each rule of a site that is searched. Its name has all that a hash may have, a dot too. */
const ruled = headerRules(patterns, mediaTypes(), true)
  .filter(({ pattern, headers }) => pattern !== "/*" && !isPage(headers))
  .map(({ pattern }) => pattern.replaceAll(/:[a-z]+/g, "storm").replace("*", "N0-yv_Zd4.9a"));

test.each(ruled)("%s, which the table of headers has a rule for, is a file and no page", (file) => {
  for (const { base, at } of cases) {
    expect(asked(at(file), base)).toBe(at(file));
    expect(asked(at(`/old${file}`), base, [RENAMED])).toBe(`301 ${at(`/storm${file}`)}`);
  }
});

test("the table does have endings with a digit and with a low line", () => {
  const endings = ruled.map((file) => file.slice(file.lastIndexOf(".") + 1));
  expect(endings).toEqual(expect.arrayContaining(["woff2", "pf_meta", "pf_index", "pf_fragment", "pagefind", "png"]));
});

test("a folder whose name has a number behind a dot is one", () => {
  for (const { base, at } of cases) expect(asked(at("/v1.0"), base)).toBe(`301 ${at("/v1.0/")}`);
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
