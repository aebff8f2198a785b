/** The story as it is without script, and before anything but its own document has arrived. */
import { expect, test } from "@playwright/test";
import { captionOf } from "../../src/charts/caption.ts";
import { kindOf } from "../../src/charts/kinds.ts";
import { dataId } from "../../src/components/evidence-id.ts";
import { must } from "../setup/in-browser/must.ts";
import { daysOf, partsOf } from "../setup/in-browser/day-chart.ts";
import { dayCharts, inStory, stories } from "../setup/in-browser/pages.ts";

const WIDTHS = [
  { width: 360, shown: "narrow", hidden: "wide" },
  { width: 1280, shown: "wide", hidden: "narrow" },
];

for (const story of stories) {
  const charts = story.sections.flatMap((section) => section.charts);
  const specOf = (id: string) => must(story.charts[id], `chart ${id}`);

  test.describe(`without script, ${story.id}`, () => {
    test.use({ javaScriptEnabled: false });

    test("shows its headline and every section", async ({ page }) => {
      await page.goto(inStory(story));
      await expect(page.getByRole("heading", { level: 1, name: story.headline, exact: true })).toBeInViewport();
      for (const { id, title } of story.sections) {
        const heading = page.locator(`h2#${id}`);
        await expect(heading).toHaveText(title);
        await expect(heading).toBeVisible();
      }
    });

    test("needs nothing but its document: what else is asked for is the site's faces and the style for paper", async ({
      page,
    }) => {
      const requests: string[] = [];
      await page.route("**/*", (route) => {
        const path = new URL(route.request().url()).pathname;
        requests.push(path);
        return path === inStory(story) ? route.continue() : route.abort();
      });
      await page.goto(inStory(story), { waitUntil: "networkidle" });
      await expect(page.locator("h2").last()).toHaveCSS("font-weight", "600");
      await page.keyboard.press("End");
      await page.waitForTimeout(200);
      const besides = requests.filter((path) => !path.endsWith("/icon.svg") && path !== inStory(story));
      expect(besides.filter((path) => !/\/_astro\/[\w-]+\.(?:woff2|css)$/.test(path))).toEqual([]);
      const blocking = await page.locator("link[rel=stylesheet]:not([media=print]), script:not([type])").count();
      expect(blocking).toBe(0);
    });

    for (const { width, shown, hidden } of WIDTHS) {
      test(`draws every chart once, at ${width} in its ${shown} form`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(inStory(story));
        for (const id of charts) {
          const figure = page.locator(`figure#chart-${id}`);
          await expect(figure.getByRole("heading")).toHaveText(captionOf(story, specOf(id)).title);
          expect(await figure.locator("svg:visible").count(), id).toBeGreaterThan(0);
          await expect(figure.locator(`svg.${hidden}:visible`), id).toHaveCount(0);
          await expect(figure.locator(`svg.${shown}:visible`), id).toHaveCount(
            await figure.locator(`svg.${hidden}`).count(),
          );
        }
        expect(await page.locator(`svg.${shown}:visible`).count()).toBeGreaterThan(0);
      });
    }

    test("has the last day reported above every chart over days, and no hint to a reading aid", async ({ page }) => {
      await page.goto(inStory(story));
      for (const chart of dayCharts(story)) {
        const { days, last } = daysOf(story, chart);
        await expect(partsOf(page, chart).said).toHaveText(must(days[last], "day").said);
      }
      await expect(page.locator(".hint:visible")).toHaveCount(0);
    });

    test("opens the description and the table of every chart", async ({ page }) => {
      await page.goto(inStory(story));
      for (const id of charts) {
        const button = page.locator(`#chart-${id} label`).filter({ hasText: "Description and table" });
        const opened = page.locator(`#${dataId(story, id)}`);
        const { rows } = kindOf(specOf(id)).table(story, specOf(id));
        await expect(opened.locator("table")).toBeHidden();
        await button.click();
        await expect(opened.getByText(captionOf(story, specOf(id)).description)).toBeVisible();
        await expect(opened.locator("tbody tr")).toHaveCount(rows.length);
        await expect(opened.locator("tbody tr").last()).toBeVisible();
        expect(await opened.locator("tbody tr:first-child > *").allTextContents()).toEqual(rows[0]);
        await page.keyboard.press("Escape");
        await expect(opened).toBeHidden();
      }
    });
  });

  test(`${story.id} is painted and laid out while every other request hangs`, async ({ page }) => {
    await page.route(
      (url) => url.pathname !== inStory(story),
      () => undefined,
    );
    await page.goto(inStory(story), { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    const painted = () => performance.getEntriesByName("first-contentful-paint").length;
    await expect.poll(() => page.evaluate(painted)).toBe(1);
    const column = await page.locator("main > p").first().boundingBox();
    expect(column?.width, "the width of the text").toBeLessThan(800);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
}
