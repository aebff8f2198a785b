/** The charts over days by keyboard: each day can be asked for, and who reported it is said. */
import { expect, test } from "@playwright/test";
import { daysOf, partsOf, reach, storiesOverDays, wordsOf } from "../setup/in-browser/day-chart.ts";
import { tabTo } from "../setup/in-browser/keyboard.ts";
import { dayCharts, inStory } from "../setup/in-browser/pages.ts";

for (const story of storiesOverDays) {
  const charts = dayCharts(story);

  test(`Tab reaches every chart over days of ${story.id}`, async ({ page }) => {
    await page.goto(inStory(story));
    for (const chart of charts) {
      await reach(page, chart);
      await tabTo(page, `#chart-${chart.id} [role=slider]`, 400);
      const outline = await partsOf(page, chart).slider.evaluate((slider) => getComputedStyle(slider).outlineStyle);
      expect(outline, "the focus can be seen").not.toBe("none");
    }
  });

  for (const chart of charts) {
    test(`the arrow keys, Home, End and Escape move the day of ${chart.id}`, async ({ page }) => {
      await page.goto(inStory(story));
      const { slider, readout, rule } = await reach(page, chart);
      const days = daysOf(story, chart);
      const last = days.length - 1;
      await expect(slider).toHaveAttribute("aria-valuetext", /none/);
      await slider.focus();
      const steps: [key: string, day: number][] = [
        ["Home", 0],
        ["ArrowRight", 1],
        ["ArrowUp", 2],
        ["ArrowLeft", 1],
        ["ArrowDown", 0],
        ["ArrowLeft", 0],
        ["End", last],
        ["ArrowRight", last],
      ];
      for (const [key, day] of steps) {
        await page.keyboard.press(key);
        await expect(slider, key).toHaveAttribute("aria-valuenow", String(day + 1));
        await expect(readout, key).toContainText(days[day]?.words ?? "");
        await expect(rule).toHaveCount(1);
      }
      await page.keyboard.press("Escape");
      await expect(slider).toHaveAttribute("aria-valuetext", /none/);
      await expect(readout).not.toContainText(days[last]?.words ?? "");
      await expect(rule).toHaveCount(0);
    });

    test(`${chart.id} says of every day what was reported and by whom`, async ({ page }) => {
      await page.goto(inStory(story));
      const { slider, readout } = await reach(page, chart);
      const days = daysOf(story, chart);
      expect(days.some(({ lines }) => lines.some(({ reports }) => reports.length > 1))).toBe(true);
      await slider.focus();
      await page.keyboard.press("Home");
      for (const day of days) {
        for (const words of wordsOf(day)) await expect(readout).toContainText(words, { ignoreCase: true });
        await expect(readout).toHaveAttribute("aria-live", "polite");
        const valueText = (await slider.getAttribute("aria-valuetext")) ?? "";
        expect(valueText).not.toBe("");
        expect(day.words, "the control's value is that day").toContain(valueText);
        await page.keyboard.press("ArrowRight");
      }
    });
  }
}
