/** Pages fit the screen at any usual width and with letters twice as large; what is pressed can be hit. */
import { expect, test } from "@playwright/test";
import { openDetails } from "../setup/in-browser/axe.ts";
import { lowControls, overflowing, smallTargets, touchingNames } from "../setup/in-browser/layout.ts";
import { bundles, inStory, kinds, stories } from "../setup/in-browser/pages.ts";

const WIDTHS = [320, 360, 768, 1280];

for (const { name, items } of bundles(kinds, 11)) {
  test(`kinds of page ${name} fit every width, and letters of 200%`, async ({ page }) => {
    test.slow();
    for (const address of items) {
      await page.goto(address);
      await page.evaluate(openDetails);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(overflowing), `${address} at ${width}`).toEqual([]);
      }
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      expect.soft(await page.evaluate(overflowing), `${address} at 1280 with letters of 200%`).toEqual([]);
    }
  });

  test(`every target can be hit on kinds of page ${name}`, async ({ page }) => {
    test.slow();
    for (const address of items) {
      await page.goto(address);
      await page.evaluate(openDetails);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(smallTargets), `${address} at ${width}`).toEqual([]);
        expect.soft(await page.evaluate(lowControls), `${address} at ${width}`).toEqual([]);
      }
    }
  });
}

for (const story of stories) {
  test(`the links in open evidence of ${story.id} can be hit`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(inStory(story));
    await page.locator(".fig").first().click();
    await expect(page.locator(":popover-open a").first()).toBeVisible();
    expect(await page.evaluate(lowControls)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
}

for (const { id, charts } of stories) {
  const maps = Object.entries(charts).filter(([, { kind }]) => kind === "map");
  for (const [map] of maps) {
    test(`no name on the map ${map} of ${id} touches another`, async ({ page }) => {
      await page.goto(inStory({ id }, `charts/${map}/`));
      for (const width of [...WIDTHS, 660, 500]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(page.locator("svg.map:visible")).toHaveCount(1);
        expect.soft(await page.evaluate(touchingNames), `at ${width}`).toEqual([]);
      }
    });
  }
}
