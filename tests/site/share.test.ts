/** What a chat, a search engine or a person with a link gets of each page that can be shared. */
import { seriesDrawn, sourceLine } from "../../src/charts/drawn.ts";
import { describe, expect, test } from "vitest";
import { formatAmount } from "../../src/language/amounts.ts";
import { doubtText } from "../../src/language/claims.ts";
import { captionOf } from "../../src/charts/caption.ts";
import { checkContent } from "../../src/rules/content.ts";
import { site } from "../setup/site/built.ts";
import { attribute, named, textOf } from "../setup/site/html.ts";
import { pageAt, type Page } from "../setup/site/read.ts";

const { stories } = await checkContent("content");

const metas = ({ elements }: Page) => named(elements, "meta");
const og = (page: Page, property: string) => {
  const found = metas(page).filter((meta) => attribute(meta, "property") === property);
  expect(found.length, `${page.address} ${property}`).toBeLessThanOrEqual(1);
  return found[0] && attribute(found[0], "content");
};
const meta = (page: Page, name: string) => {
  const found = metas(page).find((candidate) => attribute(candidate, "name") === name);
  return found && attribute(found, "content");
};

describe.each(stories)("each page of $id that can be shared", (story) => {
  const paths = [
    "",
    ...story.sections.map(({ id }) => `${id}/`),
    ...Object.keys(story.figures).map((id) => `figures/${id}/`),
    ...Object.keys(story.charts).map((id) => `charts/${id}/`),
  ];
  const pages = paths.map((path) => ({ path, page: pageAt(site, `${story.id}/${path}`) }));

  test("has its own title, description, type and whole address for a chat", () => {
    for (const { page } of pages) {
      expect(og(page, "og:title"), page.address).toBeTruthy();
      expect(og(page, "og:description"), page.address).toBe(meta(page, "description"));
      expect(og(page, "og:type")).toBe("article");
      expect(new URL(og(page, "og:url") ?? "").pathname).toBe(page.address);
      expect(meta(page, "twitter:card")).toBe("summary_large_image");
    }
    const titles = pages.map(({ page }) => og(page, "og:title"));
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("has its own picture, by its whole address, with its size and words", () => {
    for (const { path, page } of pages) {
      const card = `${site.base}cards/${path === "" ? story.id : `${story.id}/${path.slice(0, -1)}`}.png`;
      expect(new URL(og(page, "og:image") ?? "").pathname).toBe(card);
      expect([og(page, "og:image:width"), og(page, "og:image:height")]).toEqual(["1200", "630"]);
      expect(og(page, "og:image:alt"), page.address).toBeTruthy();
      expect(meta(page, "twitter:image:alt")).toBe(og(page, "og:image:alt"));
    }
  });

  test("a figure is told with its hedge, source and day, in the text and in the picture's words", () => {
    for (const figure of Object.values(story.figures)) {
      const page = pageAt(site, `${story.id}/figures/${figure.id}/`);
      const text = og(page, "og:description") ?? "";
      const amount = formatAmount(figure, figure.unit);
      expect(text).toContain(`${figure.label}: ${amount}`);
      expect(og(page, "og:image:alt")).toContain(amount);
      for (const id of figure.source) expect(text).toContain(story.sources[id]?.publisher);
      expect(text).toMatch(/(?:as of|counted by) \d+ \w+ \d{4}\.(?: (?:Disputed|Contradicted): .+\.)?$/);
      const doubt = doubtText(story, figure);
      if (doubt === "") continue;
      for (const told of [text, og(page, "og:image:alt")]) expect(told, figure.id).toContain(doubt);
      expect(og(page, "og:title"), figure.id).toMatch(/\((?:disputed|contradicted)\)/);
    }
  });

  test("a chart is told with its finding, then what is measured and who counted, its hedged figures and its sources", () => {
    for (const [id, chart] of Object.entries(story.charts)) {
      const page = pageAt(site, `${story.id}/charts/${id}/`);
      const text = og(page, "og:description") ?? "";
      const { title, measure } = captionOf(story, chart);
      expect(og(page, "og:title")).toContain(title);
      expect(text.startsWith(measure), text).toBe(true);
      expect(text).toContain(`${sourceLine(story, chart)}.`);
    }
  });

  test("has its own address on it, to select and copy", () => {
    for (const { page } of pages) {
      const [link, ...others] = named(page.elements, "share-link").map(textOf);
      expect(others).toEqual([]);
      expect(new URL(link ?? "").pathname).toBe(page.address);
    }
  });

  test("a figure and a chart say how to cite them; the story leads to where it is said", () => {
    for (const { path, page } of pages.filter(({ path }) => /^(figures|charts)\//.test(path))) {
      const cited = named(page.elements, "p").find((element) => attribute(element, "class") === "take");
      expect(cited && textOf(cited), path).toContain(new URL(og(page, "og:url") ?? "").href);
    }
    const foot = named(pageAt(site, `${story.id}/`).elements, "a").map((link) => attribute(link, "href"));
    expect(foot).toContain(`${site.base}${story.id}/sources/#cite`);
  });

  test("every report of a chart over days is one link away from it", () => {
    for (const [id, chart] of Object.entries(story.charts)) {
      const hrefs = named(pageAt(site, `${story.id}/charts/${id}/`).elements, "a").map((a) => attribute(a, "href"));
      for (const { id: series } of seriesDrawn(chart)) {
        expect(hrefs).toContain(`${site.base}${story.id}/figures/${series}/#reports`);
        const figure = pageAt(site, `${story.id}/figures/${series}/`);
        const table = named(figure.elements, "table").find((one) => attribute(one, "aria-labelledby") === "reports");
        const rows = table ? textOf(table) : "";
        const reports = story.series[series]?.reports ?? [];
        expect(reports.filter((report) => !rows.includes(formatAmount(report, story.figures[series]?.unit)))).toEqual(
          [],
        );
      }
    }
  });
});
