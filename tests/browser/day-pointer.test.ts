/** The charts over days under a pointer, with nothing to fetch. */
import { expect, test, type Page } from "@playwright/test";
import { daysOf, partsOf, reach, storiesOverDays } from "../setup/in-browser/day-chart.ts";
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
        const { days, last } = daysOf(story, chart);
        expect(await sweep(page, parts)).toEqual(days.map((_, i) => String(i + 1)));
        await expect(parts.said).toHaveText(must(days.at(-1), "day").said);
        await page.mouse.move(5, 5);
        await expect(parts.said, "the mouse has gone").toHaveText(must(days[last], "day").said);
        await expect(parts.rule).toHaveCount(0);
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
        const own = partsOf(page, i === 0 ? first : second);
        const day = (await own.said.first().textContent()) ?? "";
        await expect(own.rule).toHaveCount(1);
        const follower = must(followers[i], "chart");
        await expect(follower.said.first()).toHaveText(day);
        await expect(follower.slider).toHaveAttribute("aria-valuetext", new RegExp(`^${day}`));
        await expect(follower.rule).toHaveCount(1);
      }
    });
  }

  test(`the charts of ${story.id} read out what stands in the page, and ask for nothing`, async ({ page }) => {
    const asked: string[] = [];
    await page.goto(inStory(story));
    await page.waitForLoadState("networkidle");
    page.on("request", (request) => asked.push(request.url()));
    for (const chart of charts) {
      const { slider, said } = await reach(page, chart);
      await slider.press("Home");
      await expect(said).toHaveText(must(daysOf(story, chart).days[0], "day").said);
    }
    expect(asked).toEqual([]);
  });
}

test("some story has two charts over days, so that following is looked at", () => {
  expect(storiesOverDays.some((story) => dayCharts(story).length > 1)).toBe(true);
});
