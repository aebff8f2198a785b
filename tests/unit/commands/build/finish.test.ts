import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn, policiesOf } from "../../../../src/commands/built-site.ts";
import { headersFile } from "../../../../src/hosting/headers-file.ts";
import { hashOf, policyIn } from "../../../../src/hosting/page-code.ts";
import { headerRules } from "../../../../src/hosting/headers.ts";
import { mediaTypes } from "../../../../src/editions/media-types.ts";
import { BASE, MadeUpSite, SCRIPT } from "../../../setup/examples/built-site.ts";

let site: MadeUpSite;
let pages: number;
beforeAll(async () => {
  site = new MadeUpSite();
  pages = await site.finish();
});
afterAll(() => site.remove());

const htmlFiles = () => filesIn(site.folder).filter((file) => file.endsWith(".html"));
const sourcesOf = (file: string, directive: string) =>
  policyIn(site.read(file))
    ?.split(";")
    .find((each) => each.startsWith(`${directive} `))
    ?.split(" ")
    .slice(1);

test("it tells how many pages Astro built; those that only lead on are none", () => {
  expect(pages).toBe(6);
  expect(htmlFiles()).toHaveLength(7);
});

test("every page has its policy right behind its charset, also the one that leads on", () => {
  for (const file of htmlFiles()) {
    expect([file, site.read(file)]).toEqual([
      file,
      expect.stringMatching(
        /^<!DOCTYPE html><html lang=\S+><meta charset=utf-8><meta http-equiv=content-security-policy content="default-src 'none';/,
      ),
    ]);
    expect(site.read(file).split("content-security-policy")).toHaveLength(2);
  }
});

test("the policy names the style as it is written in the page, and the script as it is on the disk", () => {
  for (const file of ["about/index.html", "storm/damage/index.html", "storm/sources/index.html"]) {
    const style = /<style>([^]*?)<\/style>/.exec(site.read(file))?.[1] ?? "";
    expect(sourcesOf(file, "style-src")).toContain(`'${hashOf(style)}'`);
  }
  expect(sourcesOf("index.html", "style-src")).toBeUndefined();
  expect(sourcesOf("storm/sources/index.html", "script-src")).toEqual([`'${hashOf(SCRIPT)}'`]);
  expect(site.read("storm/sources/index.html")).toContain(`integrity=${hashOf(SCRIPT)} `);
});

test("pages that a host cannot tell apart have one and the same policy; others are allowed only their own", () => {
  expect(policyIn(site.read("storm/damage/index.html"))).toBe(policyIn(site.read("storm/sources/index.html")));
  expect(sourcesOf("about/index.html", "script-src")).toBeUndefined();
});

test("styles lose what no page of the group has, and keep what one of them or a script has", () => {
  for (const file of ["storm/damage/index.html", "storm/sources/index.html"])
    expect(site.read(file)).toContain("<style>.used{top:0}.given{top:2px}</style>");
  expect(site.read("storm/index.html")).toContain("<style>.given{top:2px}</style>");
});

test("pages are written in fewer bytes", () => {
  const html = site.read("about/index.html");
  expect(html).toMatch(
    /<style>\.used\{top:0\}\.given\{top:2px\}<\/style><main id=main><h2 class=used id=errors>Errors<\/h2><\/main>$/,
  );
});

test("at an old address stands a page that leads on to the new one", () => {
  const html = site.read("old/harm/index.html");
  expect(html).toContain('<meta http-equiv=refresh content="0;url=/news/storm/damage/">');
  expect(html).toContain("<link rel=canonical href=https://example.org/news/storm/damage/>");
  expect(html).toContain("<html lang=en-GB>");
});

test("the old name of a place stands where the new one is", () => {
  expect(site.read("storm/index.html")).toContain("<h2 id=damage><a id=losses></a>Damage</h2>");
});

test("what hosts read is there: the table, the redirects, and what has GitHub take all files", () => {
  expect(site.read("_headers")).toBe(headersFile(headerRules(policiesOf(site.folder), mediaTypes()), BASE));
  expect(site.read("_headers")).toContain("\n/news/storm/:part/\n");
  expect(site.read("_redirects")).toBe("/news/old/harm/ /news/storm/damage/ 301\n");
  expect(site.read(".nojekyll")).toBe("");
});

test("beside each text stand its copies, of the page as it is published", () => {
  const texts = filesIn(site.folder).filter((file) => /\.(?:html|js|csv|svg)$/.test(file));
  expect(texts).toHaveLength(10);
  for (const file of texts) {
    const bytes = readFileSync(join(site.folder, file));
    expect(brotliDecompressSync(readFileSync(join(site.folder, `${file}.br`)))).toEqual(bytes);
    expect(gunzipSync(readFileSync(join(site.folder, `${file}.gz`)))).toEqual(bytes);
  }
  expect(existsSync(join(site.folder, "cards/storm.png.br"))).toBe(false);
});

test("files that are no pages are not changed by a byte", () => {
  expect(site.read("_astro/a.js")).toBe(SCRIPT);
  expect(site.read("storm/figures.csv")).toBe("figure,value\ndead,3\n");
});

test("the same site gives the same bytes, file by file", async () => {
  const again = new MadeUpSite();
  await again.finish();
  expect(filesIn(again.folder)).toEqual(filesIn(site.folder));
  for (const file of filesIn(site.folder)) {
    const [one, two] = [site, again].map(({ folder }) => readFileSync(join(folder, file)).toString("base64"));
    expect([file, one]).toEqual([file, two]);
  }
  again.remove();
});
