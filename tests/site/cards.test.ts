/** Every page that can be shared has its picture, and the words for it keep the hedge. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { captionOf } from "../../src/charts/caption.ts";
import { formatAmount } from "../../src/language/amounts.ts";
import { checkContent } from "../../src/rules/content.ts";
import { pngSize } from "../setup/png.ts";
import { site } from "../setup/site/built.ts";
import { attribute, named } from "../setup/site/html.ts";
import { originOf } from "../setup/site/links.ts";
import { pageAt, type Page } from "../setup/site/read.ts";

const { stories } = await checkContent("content");

/** Every page that can be shared, by its path under the base. */
const shared = stories.flatMap(({ id, sections, figures, charts }) => [
  `${id}/`,
  ...sections.map((section) => `${id}/${section.id}/`),
  ...Object.keys(figures).map((figure) => `${id}/figures/${figure}/`),
  ...Object.keys(charts).map((chart) => `${id}/charts/${chart}/`),
]);

/** What the head says under a name or a property; "" where it says nothing. */
function meta({ elements }: Page, name: string): string {
  const found = named(elements, "meta").find((each) =>
    [attribute(each, "property"), attribute(each, "name")].includes(name),
  );
  return (found && attribute(found, "content")) ?? "";
}

const cardOf = (page: Page) => join(site.folder, new URL(meta(page, "og:image")).pathname.slice(site.base.length));

test("there are pages to share", () => {
  expect(shared.length).toBeGreaterThan(10);
});

test("every page for sharing names its card with an absolute address, its size and its words", () => {
  for (const path of shared) {
    const page = pageAt(site, path);
    expect(meta(page, "og:image"), path).toMatch(
      new RegExp(`^${originOf(site)}${site.base}cards/.*\\.png\\?[0-9a-f]{8}$`),
    );
    expect([meta(page, "og:image:width"), meta(page, "og:image:height")], path).toEqual(["1200", "630"]);
    expect(meta(page, "og:image:alt"), path).not.toBe("");
    expect(meta(page, "twitter:card"), path).toBe("summary_large_image");
  }
});

test("every card is there, 1200 by 630 and under 100 kB, and no two pages share one", () => {
  const cards = shared.map((path) => cardOf(pageAt(site, path)));
  for (const card of cards) {
    expect(pngSize(readFileSync(card)), card).toEqual({ width: 1200, height: 630 });
    expect(statSync(card).size, card).toBeLessThan(100_000);
  }
  expect(new Set(cards).size).toBe(cards.length);
});

test("the words of a figure's card and of its page have the value with its hedge", () => {
  for (const story of stories) {
    for (const [id, figure] of Object.entries(story.figures)) {
      const page = pageAt(site, `${story.id}/figures/${id}/`);
      for (const name of ["og:image:alt", "description"])
        expect(meta(page, name), `${id}, ${name}`).toContain(formatAmount(figure, figure.unit));
    }
  }
});

test("the words of a chart's card print its finding and description with every hedge", () => {
  for (const story of stories) {
    for (const [id, chart] of Object.entries(story.charts)) {
      const alt = meta(pageAt(site, `${story.id}/charts/${id}/`), "og:image:alt");
      const { title, description } = captionOf(story, chart);
      expect(alt).toContain(title);
      expect(alt).toContain(description);
    }
  }
});

test("every chart is there as SVG and as PNG, twice as large", () => {
  for (const { id, charts } of stories) {
    for (const chart of Object.keys(charts)) {
      const file = join(site.folder, id, "charts", chart);
      const svg = new Resvg(readFileSync(`${file}.svg`), { font: { loadSystemFonts: false } });
      // The PNG is set in its own letters; the SVG has room for those of others, and may be higher by a row or two.
      const { width, height } = pngSize(readFileSync(`${file}.png`));
      expect(width, file).toBe(svg.width * 2);
      expect(height, file).toBeLessThanOrEqual(svg.height * 2);
    }
  }
});
