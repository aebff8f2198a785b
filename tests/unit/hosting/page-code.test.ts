import { expect, test } from "vitest";
import { withEdits } from "../../../src/hosting/edits.ts";
import { elementsOf } from "../../../src/hosting/elements.ts";
import {
  type FileAt,
  integrityHash,
  needsOf as needsOfElements,
  policyEdits,
  policyIn,
} from "../../../src/hosting/page-code.ts";

const SCRIPT = "export {}";
const fileAt = (path: string) => (path === "/_astro/a.js" ? new TextEncoder().encode(SCRIPT) : undefined);
const page = (inner: string) => `<!DOCTYPE html><html lang=en><meta charset=utf-8><title>A</title>${inner}`;

const needsOf = (html: string, file: FileAt) => needsOfElements(elementsOf(html), file);
const withPolicy = (html: string, policy: string) => withEdits(html, policyEdits(elementsOf(html), policy, fileAt));

test("hashes are those that a browser makes: of the bytes, in base 64", () => {
  // The example of Content Security Policy Level 3, section 6.7.3.3 (`alert('Hello, world.');`).
  expect(integrityHash("alert('Hello, world.');")).toBe("sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
});

test("styles and scripts are told by their hashes; data in a page is no script", () => {
  const html = page(
    `<style>p{}</style><script src=/_astro/a.js type=module></script><script type=application/ld+json>{}</script>`,
  );
  expect(needsOf(html, fileAt)).toEqual({
    styles: [integrityHash("p{}")],
    scripts: [integrityHash(SCRIPT)],
    sheets: false,
    images: false,
    fonts: false,
    data: false,
  });
});

test("an icon, an image and a chart that asks for data are seen", () => {
  expect(needsOf(page("<link rel=icon href=/icon.svg>"), fileAt).images).toBe(true);
  expect(needsOf(page("<img alt='' src=/a.png>"), fileAt).images).toBe(true);
  expect(needsOf(page("<story-chart data-days=3></story-chart>"), fileAt).data).toBe(true);
  expect(needsOf(page("<story-chart></story-chart>"), fileAt).data).toBe(false);
});

test("what no hash can allow is refused", () => {
  expect(() => needsOf(page("<p style='color:red'>"), fileAt)).toThrow('<p style="color:red"> is code in an attribute');
  expect(() => needsOf(page("<p onclick='a()'>"), fileAt)).toThrow("is code in an attribute");
  expect(() => needsOf(page("<a href='javascript:a()'>"), fileAt)).toThrow("is a script");
  expect(() => needsOf(page("<link rel=stylesheet media=screen href=/a.css>"), fileAt)).toThrow("is fetched before");
  expect(() => needsOf(page("<link rel=stylesheet href=/a.css>"), fileAt)).toThrow(
    "fetched before the page can be read",
  );
  expect(() => needsOf(page("<script src=/_astro/b.js></script>"), fileAt)).toThrow(
    "the script /_astro/b.js is not among",
  );
});

test("a script that fetches another is refused, for no hash would let it", () => {
  for (const code of ['import"./b.js"', 'import{a as b}from"./b.js"', "a(()=>import(`./b.js`))"]) {
    expect(() =>
      needsOf(page("<script src=/a.js type=module></script>"), () => new TextEncoder().encode(code)),
    ).toThrow("the script /a.js fetches another");
  }
  expect(needsOf(page("<script>var imported = 1</script>"), fileAt).scripts).toHaveLength(1);
});

test("the policy is the first thing after the charset, and each script file carries its hash", () => {
  const html = withPolicy(page("<script src=/_astro/a.js type=module></script>"), "default-src 'none'");
  expect(html).toContain(
    `<meta charset=utf-8><meta http-equiv="content-security-policy" content="default-src 'none'"><title>`,
  );
  expect(html).toContain(`<script integrity="${integrityHash(SCRIPT)}" src=/_astro/a.js type=module>`);
  expect(policyIn(elementsOf(html))).toBe("default-src 'none'");
});

test("a page that begins otherwise is refused", () => {
  expect(() => withPolicy("<title>A</title>", "default-src 'none'")).toThrow("does not begin with its charset");
});

test("a page without a policy has none, and one in its text is no policy", () => {
  expect(policyIn(elementsOf(page("<p>Rain")))).toBeUndefined();
  const told = "&lt;meta http-equiv=content-security-policy content=&quot;default-src *&quot;>";
  expect(policyIn(elementsOf(page(`<p>${told}`)))).toBeUndefined();
});

test("a style sheet for paper alone and a face of letters are asked for", () => {
  const code = "<style>@font-face{src:url(/a.woff2)}</style><link rel=stylesheet media=print href=/a.css>";
  expect(needsOf(page(code), fileAt)).toMatchObject({ sheets: true, fonts: true });
});
