/** The story in the hand: a finger opens evidence, chooses a day, and still scrolls. */
import { expect, test } from "@playwright/test";
import { reach, storiesOverDays } from "../setup/in-browser/day-chart.ts";
import { must } from "../setup/in-browser/must.ts";
import { dayCharts, inStory, stories } from "../setup/in-browser/pages.ts";
import { dragUp } from "../setup/in-browser/touch.ts";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

for (const story of stories) {
  test(`a tap opens a figure of ${story.id} and a tap beside it closes`, async ({ page }) => {
    await page.goto(inStory(story));
    const figure = page.locator(".fig").first();
    const target = await figure.locator("button").getAttribute("popovertarget");
    const popover = page.locator(`[id="${target ?? ""}"]`);
    await figure.tap();
    await expect(popover).toBeVisible();
    await popover.locator("b").tap();
    await expect(popover, "a tap on the evidence itself").toBeVisible();
    // In the margin, where no link is, and where the evidence is not.
    const box = must(await popover.boundingBox(), "box of the evidence");
    await page.touchscreen.tap(3, box.y > 80 ? 60 : box.y + box.height + 20);
    await expect(popover).toBeHidden();
    await expect(page).toHaveURL(inStory(story));
  });
}

for (const story of storiesOverDays) {
  test(`a tap on a chart over days of ${story.id} chooses a day, and a finger on it scrolls`, async ({ page }) => {
    await page.goto(inStory(story));
    const { slider, said, rule } = await reach(page, must(dayCharts(story)[0], "chart over days"));
    await slider.tap();
    await expect(rule).toHaveCount(1);
    expect(await slider.getAttribute("aria-valuetext")).toContain(await said.first().textContent());

    const box = must(await slider.boundingBox(), "box of the drawing");
    const before = await page.evaluate(() => scrollY);
    await dragUp(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  });
}
