import { expect, test } from "vitest";
import { insertAt, withEdits } from "../../../src/hosting/edits.ts";
import { elementsOf } from "../../../src/hosting/elements.ts";
import {
  fileHash,
  integrityHash,
  integrityText,
  needsOf as needsOfElements,
  policyElement,
  policyIn,
  policyPlace,
  scriptPlaces,
} from "../../../src/hosting/page-code.ts";

const SCRIPT = "export {}";
const bytes = (code: string) => new TextEncoder().encode(code);
const page = (inner: string) => `<!DOCTYPE html><html lang=en><meta charset=utf-8><title>A</title>${inner}`;

const needsOf = (html: string) => needsOfElements(elementsOf(html));

/** The page with all that belongs into it. */
function withPolicy(html: string, policy: string): string {
  const elements = elementsOf(html);
  const scripts = scriptPlaces(elements).map(({ at }) => insertAt(at, integrityText(integrityHash(SCRIPT))));
  return withEdits(html, [insertAt(policyPlace(elements), policyElement(policy)), ...scripts]);
}

test("hashes are those that a browser makes: of the bytes, in base 64", () => {
  // The example of Content Security Policy Level 3, section 6.7.3.3 (`alert('Hello, world.');`).
  expect(integrityHash("alert('Hello, world.');")).toBe("sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
});

test("scripts in the page are told by their hashes, files by their paths; data in a page is no script", () => {
  const html = page(
    `<style>p{}</style><script>a()</script><script src=/_astro/a.js type=module></script><script type=application/ld+json>{}</script>`,
  );
  expect(needsOf(html)).toEqual({
    scripts: [integrityHash("a()")],
    files: ["/_astro/a.js"],
    sheets: false,
    images: false,
    fonts: false,
  });
});

test("an icon and an image are seen", () => {
  expect(needsOf(page("<link rel=icon href=/icon.svg>")).images).toBe(true);
  expect(needsOf(page("<img alt='' src=/a.png>")).images).toBe(true);
});

test("what no hash can allow is refused", () => {
  expect(() => needsOf(page("<p style='color:red'>"))).toThrow('<p style="color:red"> is code in an attribute');
  expect(() => needsOf(page("<p onclick='a()'>"))).toThrow("is code in an attribute");
  expect(() => needsOf(page("<a href='javascript:a()'>"))).toThrow("is a script");
  expect(() => needsOf(page("<link rel=stylesheet media=screen href=/a.css>"))).toThrow("is fetched before");
  expect(() => needsOf(page("<link rel=stylesheet href=/a.css>"))).toThrow("fetched before the page can be read");
});

test("a script file has the hash of its bytes; one that is not there is refused", () => {
  const fileAt = (path: string) => (path === "/_astro/a.js" ? bytes(SCRIPT) : undefined);
  expect(fileHash("/_astro/a.js", fileAt)).toBe(integrityHash(SCRIPT));
  expect(() => fileHash("/_astro/b.js", fileAt)).toThrow("the script /_astro/b.js is not among");
});

test("a script that fetches another is refused, for no hash would let it", () => {
  for (const code of ['import"./b.js"', 'import{a as b}from"./b.js"', "a(()=>import(`./b.js`))"]) {
    expect(() => fileHash("/a.js", () => bytes(code))).toThrow("the script /a.js fetches another");
    expect(() => needsOf(page(`<script type=module>${code}</script>`))).toThrow("fetches another");
  }
  expect(needsOf(page("<script>var imported = 1</script>")).scripts).toHaveLength(1);
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
  expect(needsOf(page(code))).toMatchObject({ sheets: true, fonts: true });
});
