import { expect, test } from "vitest";
import { cloudflare, cloudflareProblems } from "../../../src/hosting/cloudflare.ts";
import { mediaTypes } from "../../../src/editions/media-types.ts";
import { headerRules } from "../../../src/hosting/headers.ts";
import type { Redirect } from "../../../src/model/redirect.ts";
import { patterns, rules, withHeader } from "../../setup/examples/hosted-site.ts";

const BASE = "/explainers/2021/";

test("what Cloudflare would not read is told", () => {
  expect(cloudflareProblems(rules, [], BASE)).toEqual([]);
  const many = [...patterns, ...Array.from({ length: 100 }, (_, i) => `/page-${i}/`)];
  expect(cloudflareProblems(headerRules(many, mediaTypes()), [], BASE)[0]).toMatch(
    /_headers has \d+ rules, and Cloudflare reads 100/,
  );
  expect(cloudflareProblems(withHeader(`style-src ${"x".repeat(2000)}`), [], BASE)[0]).toMatch(
    /a line of _headers has \d+ characters, and Cloudflare reads 2000/,
  );
});

const moved = (from: string, to = "/storm/"): Redirect => ({ from, to, file: "content/redirects.yaml", line: 1 });
const many = (count: number, from = (i: number) => `/old/${i}/`) =>
  Array.from({ length: count }, (_, i) => moved(from(i)));

test("as many redirects as Cloudflare reads are no problem, nor are those of places on pages, which it is not told", () => {
  expect(cloudflareProblems(rules, [...many(2000), ...many(500, (i) => `/storm/#old-${i}`)], BASE)).toEqual([]);
});

test("more redirects than Cloudflare reads are told, with what is to be done", () => {
  const site = { origin: "https://example.org", base: BASE, rules, redirects: many(2001) };
  expect(cloudflare.refuses?.(site)).toEqual([
    "_redirects has 2001 redirects, and Cloudflare reads 2000. Take another host, or leave it to the pages that stand at old addresses to lead on.",
  ]);
});

test("those that hold for many addresses are counted by themselves", () => {
  const patterns = [...many(60, (i) => `/old-${i}/*`), ...many(41, (i) => `/old-${i}/:figure/`)];
  expect(cloudflareProblems(rules, [...many(2000), ...patterns.slice(1)], BASE)).toEqual([]);
  expect(cloudflareProblems(rules, patterns, BASE)[0]).toMatch(
    /^_redirects has 101 redirects of patterns, and Cloudflare reads 100\. /,
  );
});

test("a line of a redirect that Cloudflare would not read is told, as it begins", () => {
  // BASE and "301" are counted too.
  const at = (length: number) => moved(`/${"x".repeat(length - `${BASE}/ ${BASE}storm/ 301`.length)}/`);
  expect(cloudflareProblems(rules, [at(1000)], BASE)).toEqual([]);
  expect(cloudflareProblems(rules, [moved("/old/"), at(1001)], BASE)).toEqual([
    `a line of _redirects has 1001 characters, and Cloudflare reads 1000: ${BASE}${"x".repeat(60 - BASE.length)} …`,
  ]);
});
