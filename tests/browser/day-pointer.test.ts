/** The charts over days under a pointer, and with reports that cannot be loaded. */
import { expect, test, type Page } from "@playwright/test";
import { kindOf } from "../../src/charts/kinds.ts";
import { daysOf, partsOf, reach, storiesOverDays, wordsOf } from "../setup/in-browser/day-chart.ts";
import { must } from "../setup/in-browser/must.ts";
import { dayCharts, inStory } from "../setup/in-browser/pages.ts";

/** Moves the mouse over a drawing from its left to its right edge; the values that the control took, each once. */
async function sweep(page: Page, parts: ReturnType<typeof partsOf>): Promise<string[]> {
  const box = must(await parts.slider.boundingBox(), "box of the drawing");
  const values = new Set<string>();
  for (let part = 0.005; part < 1; part += 0.02) {
    await page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
    values.add((await parts.slider.getAttribute("aria-valuenow")) ?? "");
  }
  return [...values];
}

for (const story of storiesOverDays) {
  const charts = dayCharts(story);
  const first = must(charts[0], "chart over days");
  const second = charts[1];

  for (const width of [360, 1280]) {
    test(`at ${width} the pointer passes every day of ${story.id} in order`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(inStory(story));
      for (const chart of charts) {
        const parts = await reach(page, chart);
        const days = daysOf(story, chart);
        expect(await sweep(page, parts)).toEqual(days.map((_, i) => String(i + 1)));
        for (const words of wordsOf(must(days.at(-1), "day")))
          await expect(parts.readout).toContainText(words, { ignoreCase: true });
      }
    });
  }

  // With one chart over days there is none to follow.
  if (second) {
    test(`the charts of ${story.id} follow one another to the same day`, async ({ page }) => {
      await page.goto(inStory(story));
      const followers = [partsOf(page, second), partsOf(page, first)];
      for (const [i, chart] of [first, second].entries()) {
        const { slider } = await reach(page, chart);
        const box = must(await slider.boundingBox(), "box of the drawing");
        await page.mouse.move(box.x + box.width * (0.4 + i / 5), box.y + box.height / 2);
        const valueText = (await slider.getAttribute("aria-valuetext")) ?? "";
        expect(valueText).not.toMatch(/none/);
        const follower = must(followers[i], "chart");
        await expect(follower.slider).toHaveAttribute("aria-valuetext", valueText);
        await expect(follower.readout).toContainText(valueText);
        await expect(follower.readout, "only the chart in use speaks").toHaveAttribute("aria-live", "off");
        await expect(follower.rule).toHaveCount(1);
      }
    });

    test(`a chart of ${story.id} that followed to a day reads it out once it is itself used`, async ({ page }) => {
      await page.goto(inStory(story));
      await (await reach(page, first)).slider.press("Home");
      const { slider, readout } = await reach(page, second);
      await slider.press("Home");
      for (const words of wordsOf(must(daysOf(story, second)[0], "day")))
        await expect(readout).toContainText(words, { ignoreCase: true });
      await expect(readout).toHaveAttribute("aria-live", "polite");
    });
  }

  test(`where reports cannot be loaded, the charts of ${story.id} say what their tables say`, async ({ page }) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.route("**/*.json", (route) => route.abort());
    await page.goto(inStory(story));
    for (const chart of charts) {
      const { slider, readout } = await reach(page, chart);
      for (const key of ["Escape", "End"]) await slider.press(key);
      for (const cell of kindOf(chart.chart).table(story, chart.chart).rows.at(-1) ?? [])
        await expect(readout).toContainText(cell);
      await expect(readout).toContainText("could not be loaded");
    }
    expect(errors).toEqual([]);
  });
}

test("some story has two charts over days, so that following is looked at", () => {
  expect(storiesOverDays.some((story) => dayCharts(story).length > 1)).toBe(true);
});
