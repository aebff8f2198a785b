/** axe finds nothing: on each kind of page in both schemes with everything open, and on every page of the site. */
import { expect, test } from "@playwright/test";
import { captionOf } from "../../src/charts/caption.ts";
import { dataId } from "../../src/components/evidence-id.ts";
import { must } from "../setup/in-browser/must.ts";
import { OF_COLOUR, openDetails, violations } from "../setup/in-browser/axe.ts";
import { addresses, bundles, inStory, kinds, stories } from "../setup/in-browser/pages.ts";

for (const { name, items } of bundles(kinds, 5)) {
  test(`kinds of page ${name} are accessible in light and in dark, all of it open`, async ({ page }) => {
    test.slow();
    for (const address of items) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(address);
      await page.evaluate(openDetails);
      expect.soft(await violations(page), address).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await violations(page, OF_COLOUR), `${address} in dark`).toEqual([]);
    }
  });
}

for (const story of stories) {
  for (const [what, opens] of [
    ["evidence of a figure", ".fig"],
    ["table of a chart", ".chart label"],
  ]) {
    test(`the ${what} of ${story.id} is accessible in light and in dark`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(inStory(story));
      await page.locator(`main ${opens}`).first().click();
      await expect(page.locator(":popover-open")).toBeVisible();
      expect.soft(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await violations(page, OF_COLOUR), "in dark").toEqual([]);
    });
  }
}

for (const story of stories) {
  test(`the figures of ${story.id} are named by their titles, their controls apart, and their tables by captions`, async ({
    page,
  }) => {
    await page.goto(inStory(story));
    const ids = story.sections.flatMap((section) => section.charts);
    for (const id of ids) {
      const { title } = captionOf(story, must(story.charts[id], id));
      await expect(page.locator(`#chart-${id}`)).toHaveRole("figure");
      await expect(page.locator(`#chart-${id}`)).toHaveAccessibleName(title);
      await expect(page.locator(`#${dataId(story, id)} caption`)).toHaveText(title);
    }
    const named = await page.getByRole("slider").evaluateAll((all) => all.map((each) => each.ariaLabel));
    expect(new Set(named).size).toBe(named.length);
    const loose = page.locator("figure.chart svg:visible:not([aria-hidden] *, [aria-hidden])");
    await expect(
      loose.filter({ hasNotText: "no total given" }),
      "drawings that would be read as loose words",
    ).toHaveCount(0);
  });
}

const others = addresses.filter((address) => !kinds.includes(address));
for (const { name, items } of bundles(others, 14)) {
  test(`pages ${name} others are accessible`, async ({ page }) => {
    test.slow();
    for (const address of items) {
      await page.goto(address);
      expect.soft(await violations(page), address).toEqual([]);
    }
  });
}
