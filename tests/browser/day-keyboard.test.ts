/** The charts over days by keyboard: each day can be asked for, and who reported it is said. */
import { expect, test } from "@playwright/test";
import { daysOf, partsOf, reach, storiesOverDays } from "../setup/in-browser/day-chart.ts";
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
      const { slider, said, rule } = await reach(page, chart);
      const { days, last, title } = daysOf(story, chart);
      const end = days.length - 1;
      await expect(slider, "its name is not that of another chart’s").toHaveAccessibleName(`Day: ${title}`);
      await expect(slider).toHaveAttribute("aria-valuetext", days[last]?.heard ?? "");
      await slider.focus();
      const steps: [key: string, day: number][] = [
        ["Home", 0],
        ["ArrowRight", 1],
        ["ArrowUp", 2],
        ["ArrowLeft", 1],
        ["ArrowDown", 0],
        ["ArrowLeft", 0],
        ["End", end],
        ["ArrowRight", end],
      ];
      for (const [key, day] of steps) {
        await page.keyboard.press(key);
        await expect(slider, key).toHaveAttribute("aria-valuenow", String(day + 1));
        await expect(said, key).toHaveText(days[day]?.said ?? []);
        await expect(rule).toHaveCount(1);
      }
      await page.keyboard.press("Home");
      await page.keyboard.press("Escape");
      await expect(said, "the last day reported").toHaveText(days[last]?.said ?? []);
      await expect(rule).toHaveCount(0);
      await page.keyboard.press("ArrowLeft");
      await expect(said, "the first step marks the day that stands there").toHaveText(days[last]?.said ?? []);
      await expect(rule).toHaveCount(1);
    });

    test(`${chart.id} says of every day what was reported, and is heard once`, async ({ page }) => {
      await page.goto(inStory(story));
      const { slider, said, figure } = await reach(page, chart);
      await slider.focus();
      await page.keyboard.press("Home");
      for (const day of daysOf(story, chart).days) {
        await expect(said).toHaveText(day.said);
        await expect(slider).toHaveAttribute("aria-valuetext", day.heard);
        await page.keyboard.press("ArrowRight");
      }
      await expect(figure.locator("[aria-live], [role=status]"), "only the value of the control is spoken").toHaveCount(
        0,
      );
    });
  }
}
