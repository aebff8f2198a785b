/** The site built for a path of several folders is the same site: nothing leads out of its path, and nothing is heavier. */
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { underPath } from "../setup/hosting/built.ts";
import { brokenLinks, brokenListings, brokenReferences } from "../setup/site/links.ts";
import { pageAt, readSite, type Site, textFile } from "../setup/site/read.ts";
import { brotli, DEBT, STORY } from "../setup/site/weight.ts";
import { settings } from "../../src/commands/settings.ts";
import { checkContent } from "../../src/rules/content.ts";

let site: Site;
const { stories } = await checkContent("content");

beforeAll(() => {
  const { folder, base } = underPath();
  site = readSite(join(folder, "dist"), base);
});

test("every link, asset, card, feed entry and fragment leads somewhere under the path", () => {
  expect(brokenLinks(site)).toEqual([]);
  expect(brokenListings(site)).toEqual([]);
  expect(brokenReferences(site)).toEqual([]);
});

test("canonical links, cards, feeds and embed codes say the path", () => {
  const home = settings(process.env).site + site.base;
  for (const { id, charts } of stories) {
    const { html } = pageAt(site, `${id}/`);
    expect(html).toContain(`<link rel="canonical" href="${home}${id}/">`);
    expect(html).toContain(`${home}cards/${id}.png`);
    expect(textFile(site, "feed.xml")).toContain(`${home}${id}/`);
    for (const chart of Object.keys(charts)) {
      expect(pageAt(site, `${id}/charts/${chart}/`).html).toContain(`${home}${id}/charts/${chart}/embed/`);
    }
  }
});

test("the story is no heavier than at the root of its host", () => {
  for (const { id } of stories) expect(brotli(pageAt(site, `${id}/`).html)).toBeLessThanOrEqual(STORY + DEBT.story);
});
