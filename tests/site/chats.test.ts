/** Every page that can be sent to someone has a card, and whoever reads it, by pattern or by parser, reads the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pngSize } from "../setup/png.ts";
import { site } from "../setup/site/built.ts";
import { cardProblems, cardsOf, dataByPattern, oembedAddress } from "../setup/site/chats.ts";
import { attribute, codeOf, named } from "../setup/site/html.ts";
import { pageAt } from "../setup/site/read.ts";

/** All but embeds, which belong to the page around them, and the page for addresses that do not exist. */
const pages = site.pages.filter(({ address, file }) => !address.includes("/embed/") && file !== "404.html");

test("every page has a card: those of the site too", () => {
  for (const path of ["", "about/", "methodology/", "corrections/"]) expect(pages).toContain(pageAt(site, path));
  expect(pages.flatMap(cardProblems)).toEqual([]);
});

const cards = await Promise.all(pages.map(async (page) => ({ page, read: await cardsOf(page) })));

test("three ways of reading find one card on every page", () => {
  const apart = cards.flatMap(({ page, read }) => {
    const [first, ...others] = Object.values(read);
    const whole = first !== undefined && Object.values(first).every((value) => value !== "");
    return whole && others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? [] : [page.address];
  });
  expect(apart).toEqual([]);
  const kinds = Map.groupBy(cards, ({ page }) => page.address.replace(/(?<=\/(figures|charts)\/)[^/]+\/$/, "*/"));
  const seen = [...kinds].map(([kind, [card]]) => {
    const cells = Object.entries(card?.read ?? {}).map(([name, { title, image }]) => [
      name,
      `${title.slice(0, 20)}… | ${image.split("/cards/")[1] ?? ""}`,
    ]);
    return [kind, Object.fromEntries(cells) as object] as const;
  });
  console.table(Object.fromEntries(seen));
});

test("a card written in another form would be lost on those who read by pattern", async () => {
  const [page] = pages;
  const bare = page?.html.replace(/property="og:title" content="[^"]*"/, "content=Sourced property=og:title") ?? "";
  const read = await cardsOf({ html: bare });
  expect(Object.entries(read).map(([name, { title }]) => [name, title])).toEqual([
    ["pattern", ""],
    ["form", ""],
    ["parser", "Sourced"],
  ]);
});

test("the head is quoted throughout, so that a pattern for a description or an address finds it too", () => {
  const bare = pages.flatMap(({ address, html, elements }) =>
    named(elements, "meta", "link")
      .filter(({ parentNode }) => parentNode?.nodeName === "head")
      .map(({ sourceCodeLocation: at }) => html.slice(at?.startOffset, at?.endOffset))
      .filter((text) => !/^<(meta|link)( [a-z:-]+="[^"<>]*")+>$/.test(text))
      .map((text) => `${address}: ${text}`),
  );
  expect(bare).toEqual([]);
});

test("WordPress finds the oEmbed answer of every chart, and of nothing else", () => {
  for (const page of pages) {
    const [, chart] = /\/charts\/([^/]+)\/$/.exec(page.address) ?? [];
    const path = URL.parse(oembedAddress(page) ?? "")?.pathname;
    expect(path?.replace(/.*\//, ""), page.address).toBe(chart && `${chart}.json`);
    if (path !== undefined) expect(site.files).toContain(path.slice(site.base.length));
  }
});

test("data is found by pattern wherever a parser finds it", () => {
  const isData = (script: Parameters<typeof attribute>[0]) => attribute(script, "type") === "application/ld+json";
  const parsed = pages.map(({ elements }) =>
    named(elements, "script")
      .filter(isData)
      .map((script) => JSON.parse(codeOf(script)) as unknown),
  );
  expect(parsed.flat().length).toBeGreaterThan(10);
  expect(pages.map(dataByPattern)).toEqual(parsed);
});

describe("the picture of a card", () => {
  const images = cards.flatMap(({ page, read }) => {
    const url = URL.parse(read.pattern?.image ?? "");
    return url ? [{ page, url }] : [];
  });

  test("is there, large, and its address has the picture's state, so that it is another when the picture is", () => {
    expect(images).toHaveLength(pages.length);
    for (const { page, url } of images) {
      const file = join(site.folder, url.pathname.slice(site.base.length));
      expect(pngSize(readFileSync(file)), page.address).toEqual({ width: 1200, height: 630 });
      expect(url.search, page.address).toMatch(/^\?[0-9a-f]{8}$/);
    }
  });

  test("is of one state wherever it is named: in oEmbed answers and in the data of an article too", () => {
    const states = Map.groupBy(images, ({ url }) => url.pathname);
    for (const [path, named] of states) expect(new Set(named.map(({ url }) => url.search)).size, path).toBe(1);
    const told = [...site.files]
      .filter((file) => file.startsWith("oembed/") && file.endsWith(".json"))
      .map(
        (file) =>
          (JSON.parse(readFileSync(join(site.folder, file), "utf8")) as { thumbnail_url: string }).thumbnail_url,
      );
    const known = images.map(({ url }) => url.href);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((url) => !known.includes(url))).toEqual([]);
  });
});

test("an embed, which may be opened by itself, names the page that has the card", () => {
  const embeds = site.pages.filter(({ address }) => address.includes("/embed/"));
  for (const { address, elements } of embeds) {
    const canonical = named(elements, "link").find((link) => attribute(link, "rel") === "canonical");
    expect(new URL((canonical && attribute(canonical, "href")) ?? "").pathname, address).toBe(
      address.replace(/embed\/.*/, ""),
    );
  }
});
