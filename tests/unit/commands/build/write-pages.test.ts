import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { MadeUpSite, SCRIPT } from "../../../setup/examples/built-site.ts";

let site: MadeUpSite;
afterEach(() => site.remove());

test("until then pages are on the disk as Astro left them; then with all that was changed", async () => {
  site = new MadeUpSite();
  const before = site.read("about/index.html");
  await site.finish(undefined, "secure");
  expect(site.read("about/index.html")).toBe(before);
  site.remove();

  site = new MadeUpSite();
  const { pages } = await site.finish(undefined, "write-pages");
  for (const { file, html } of pages) expect([file, site.read(file)]).toEqual([file, html]);
  expect(site.read("about/index.html")).toMatch(
    /<style>\.used\{top:0\}\.given\{top:2px\}<\/style><\/head><main id=main><h2 class=used id=errors>Errors<\/h2><\/main>$/,
  );
});

test("files that are no pages are not changed by a byte", async () => {
  site = new MadeUpSite();
  const picture = readFileSync(join(site.folder, "cards/storm.png"));
  await site.finish();
  expect(site.read("_astro/a.js")).toBe(SCRIPT);
  expect(site.read("storm/figures.csv")).toBe("figure,value\ndead,3\n");
  expect(readFileSync(join(site.folder, "cards/storm.png"))).toEqual(picture);
});
