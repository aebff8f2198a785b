/** The checks of tests/site, against a small site written here: each must see what is wrong, and only that. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { brokenLinks, brokenListings, brokenReferences } from "../../../setup/site/links.ts";
import * as markup from "../../../setup/site/markup.ts";
import { pageAt, readSite, type Site } from "../../../setup/site/read.ts";
import { thirdParties } from "../../../setup/site/third-parties.ts";
import { blockingRequests, brotli, scriptBytes, scriptFiles } from "../../../setup/site/weight.ts";

const BASE = "/explainers/";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A whole page with nothing wrong, but for what `body` and `head` add. */
const page = (path: string, body = "", head = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Page ${path}</title><meta name="description" content="What it says.">
  <meta name="viewport" content="width=device-width"><link rel="canonical" href="https://example.org${BASE}${path}">
  ${head}</head><body><h1>Page</h1>${body}</body></html>`;

/** The site of these files, read. */
function siteOf(files: Record<string, string>): Site {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return readSite(folder, BASE);
}

/** A site of one home page with this in its body and head. */
const home = (body: string, head = "") => siteOf({ "index.html": page("", body, head) });

test("a page's address is its folder under the base", () => {
  const site = siteOf({ "index.html": page(""), "story/index.html": page("story/"), "404.html": page("") });
  expect(site.pages.map(({ address }) => address)).toEqual(["/explainers/404.html", BASE, "/explainers/story/"]);
  expect(pageAt(site, "story/").file).toBe("story/index.html");
});

test("a page that only sends on is not read", () => {
  const site = siteOf({ "old/index.html": '<meta http-equiv="refresh" content="0; url=/explainers/">' });
  expect(site.pages).toEqual([]);
});

test("a site that is not built says what to run", () => {
  expect(() => readSite(join(folder, "none"), BASE)).toThrow('Run "npm run build" first.');
});

test("good links are relative, absolute, to files, to fragments, or out of the site", () => {
  const links = ["#top", "#one", "/explainers/story/#two", "story/", "/explainers/a.csv", "https://example.com/x"];
  const body = links.map((href) => `<a href="${href}">x</a>`).join("") + '<p id="one" aria-describedby="one">';
  const site = siteOf({
    "index.html": page("", `${body}<img src="/explainers/a.png" srcset="a.png 1x, /explainers/a.png 2x" alt="">`),
    "story/index.html": page(
      "story/",
      '<p id="two">',
      '<meta property="og:image" content="https://example.org/explainers/a.png">',
    ),
    "a.csv": "https://example.org/explainers/story/",
    "a.png": "",
  });
  expect([...brokenLinks(site), ...brokenListings(site), ...brokenReferences(site), ...thirdParties(site)]).toEqual([]);
});

test.each([
  ["/explainers/none/", "does not exist"],
  ["/story/", "is outside the site's base /explainers/"],
  ["/explainers/story", "lacks the slash at its end"],
  ["/explainers/story/#none", "names an id that the page does not have"],
  ["#none", "names an id that the page does not have"],
  ["https://example.org/explainers/none/", "does not exist"],
])("a link to %s %s", (href, why) => {
  const site = siteOf({ "index.html": page("", `<a href="${href}">x</a>`), "story/index.html": page("story/") });
  expect(brokenLinks(site)).toEqual([`/explainers/: "${href}" ${why}`]);
});

test("structured data, feeds and references by id are links too", () => {
  const data = '<script type="application/ld+json">{"url":"https://example.org/explainers/none/"}</script>';
  const site = siteOf({
    "index.html": page("", '<button popovertarget="none">x</button>', data),
    "feed.xml": "<id>https://example.org/explainers/gone/</id>",
  });
  expect(brokenLinks(site)).toHaveLength(1);
  expect(brokenListings(site)[0]).toContain("gone");
  expect(brokenReferences(site)).toEqual(['/explainers/: no element has the id "none"']);
});

test.each([
  '<script src="https://cdn.example/x.js"></script>',
  '<link rel="preconnect" href="https://fonts.example">',
  "<style>@font-face { src: url(https://fonts.example/a.woff2) }</style>",
  '<img alt="" srcset="/explainers/ 1x, https://img.example/a.png 2x">',
])("%s fetches from another site", (html) => {
  expect(thirdParties(home(html))).toHaveLength(1);
});

test("a whole page has no problem of markup", () => {
  const [whole] = home("<h2>a</h2><h3>b</h3><h2>c</h2>").pages;
  if (!whole) throw new Error("no page");
  const checks = [
    markup.headProblems,
    markup.headingProblems,
    markup.doubledIds,
    markup.inlineCode,
    markup.imagesWithoutAlt,
  ];
  expect(checks.flatMap((check) => check(whole))).toEqual([]);
});

test("an empty page lacks everything in its head", () => {
  const site = siteOf({ "index.html": "<p>x" });
  expect(site.pages.flatMap(markup.headProblems)).toEqual([
    "/explainers/ has no language",
    "/explainers/ has no title",
    "/explainers/ has no description",
    "/explainers/ has no viewport",
    "/explainers/ has 0 canonical links",
  ]);
});

test("a canonical link must be absolute, and a title one page's own", () => {
  const relative = page("").replace("https://example.org", "");
  const site = siteOf({ "index.html": relative, "a/index.html": page("") });
  expect(site.pages.flatMap(markup.headProblems)).toEqual([
    "/explainers/ has a canonical link that is not absolute: /explainers/",
  ]);
  expect(markup.sharedTitles(site)).toEqual(['"Page" is the title of /explainers/a/, /explainers/']);
});

test.each([
  [markup.headingProblems, "<h1>again</h1>", "/explainers/ has 2 h1"],
  [markup.headingProblems, "<h3>deep</h3>", '/explainers/ skips a level before <h3> "deep"'],
  [markup.doubledIds, '<p id="a"><p id="a"><p id="a">', "/explainers/ has two #a"],
  [markup.inlineCode, '<p style="top:0">', '/explainers/ has <p style="top:0">'],
  [markup.inlineCode, '<p onclick="f()">', '/explainers/ has <p onclick="f()">'],
  [markup.imagesWithoutAlt, '<img src="a.png">', "/explainers/ has an image without alt: a.png"],
])("%o finds %s", (check, body, problem) => {
  expect(home(body).pages.flatMap(check)).toEqual([problem]);
});

test("stylesheets, classic scripts and imported styles block; modules and inline styles do not", () => {
  const head = `<link rel="stylesheet" href="a.css"><script src="a.js"></script><style>@import "b.css"; p {}</style>
    <script type="module" src="b.js"></script><script defer src="c.js"></script><style>p {}</style>`;
  expect(home("", head).pages.flatMap(blockingRequests)).toEqual(["a.css", "a.js", '@import "b.css"']);
});

test("scripts are followed through their imports, each counted once", () => {
  const site = siteOf({
    "index.html": page("", '<script type="module" src="/explainers/_astro/a.js"></script><script>1</script>'),
    "_astro/a.js": 'import"./b.js";const d=["_astro/c.js"];import(`./d.js`);"./none.js"',
    "_astro/b.js": 'import"./a.js"',
    "_astro/c.js": "c",
    "_astro/d.js": "d",
    "_astro/other.js": "other",
  });
  const start = pageAt(site, "");
  expect(scriptFiles(site, start)).toEqual(["_astro/a.js", "_astro/b.js", "_astro/c.js", "_astro/d.js"]);
  const first = brotli('import"./b.js";const d=["_astro/c.js"];import(`./d.js`);"./none.js"');
  expect(scriptBytes(site, start)).toBe(first + brotli('import"./a.js"') + brotli("c") + brotli("d") + brotli("1"));
});
