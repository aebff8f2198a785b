import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { MadeUpSite, SCRIPT } from "../../../setup/examples/built-site.ts";

let site: MadeUpSite;
afterEach(() => site.remove());

test("a page has its style and its policy when it is written, and was read once before", async () => {
  site = new MadeUpSite();
  await site.finish(undefined, "secure");
  const draft = site.read("about/index.html");
  expect(draft).not.toContain("content-security-policy");
  expect(draft).toContain(".gone{top:1px}");
  site.remove();

  site = new MadeUpSite();
  await site.finish(undefined, "write-pages");
  expect(site.read("about/index.html")).toMatch(
    /<style>\.used\{top:0\}\.given\{top:2px\}<\/style><\/head><main id=main><h2 class=used id=errors>Errors<\/h2><\/main>$/,
  );
});

test("it is known where the gaps of a page are then: another build may fill them anew", async () => {
  site = new MadeUpSite();
  const { pages } = await site.finish(undefined, "write-pages");
  const about = pages.find(({ file }) => file === "about/index.html");
  const html = site.read("about/index.html");
  expect(about?.gaps.map(({ holds, from, to }) => [holds, html.slice(from, to).slice(0, 20)])).toEqual([
    ["policy", '<meta http-equiv="co'],
    ["style", ".used{top:0}.given{t"],
  ]);
});

test("files that are no pages are not changed by a byte", async () => {
  site = new MadeUpSite();
  const picture = readFileSync(join(site.folder, "cards/storm.png"));
  await site.finish();
  expect(site.read("_astro/a.js")).toBe(SCRIPT);
  expect(site.read("storm/figures.csv")).toBe("figure,value\ndead,3\n");
  expect(readFileSync(join(site.folder, "cards/storm.png"))).toEqual(picture);
});
