/** Light, dark, forced colours and reduced motion, as the reader's system asks for them. */
import { expect, test } from "@playwright/test";
import { reach, storiesOverDays } from "../setup/in-browser/day-chart.ts";
import { lightnessOfPage, marksOfPage } from "../setup/in-browser/colours.ts";
import { must } from "../setup/in-browser/must.ts";
import { dayCharts, inStory, kinds } from "../setup/in-browser/pages.ts";

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for what must be seen to be understood. */
const [OF_TEXT, OF_MARKS] = [4.5, 3];

const SYSTEMS = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colours on light", colorScheme: "light", forcedColors: "active" },
  { name: "forced colours on dark", colorScheme: "dark", forcedColors: "active" },
] as const;

test("every kind of page is light on a light system and dark on a dark one", async ({ page }) => {
  test.slow();
  for (const address of kinds) {
    await page.goto(address);
    for (const { colorScheme, forcedColors } of SYSTEMS) {
      await page.emulateMedia({ colorScheme, forcedColors });
      const lightness = await page.evaluate(lightnessOfPage);
      if (colorScheme === "light") expect(lightness, address).toBeGreaterThan(220);
      else expect(lightness, address).toBeLessThan(40);
    }
  }
});

for (const story of storiesOverDays) {
  test(`text and marks of ${story.id} stand out in every scheme`, async ({ page }) => {
    await page.goto(inStory(story));
    const { slider } = await reach(page, must(dayCharts(story)[0], "chart over days"));
    await slider.press("Home");
    for (const { name, colorScheme, forcedColors } of SYSTEMS) {
      await page.emulateMedia({ colorScheme, forcedColors });
      const marks = await page.evaluate(marksOfPage);
      expect(marks.length, "text, lines, dots, people").toBeGreaterThan(8);
      expect
        .soft(
          marks.filter(({ contrast }) => contrast < OF_MARKS),
          name,
        )
        .toEqual([]);
      expect.soft(marks[0]?.contrast, `the text in ${name}`).toBeGreaterThan(OF_TEXT);
    }
  });

  test(`nothing of ${story.id} moves where motion is to be reduced`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(inStory(story));
    const { slider } = await reach(page, must(dayCharts(story)[0], "chart over days"));
    await slider.press("Home");
    await page.locator(".fig").first().click();
    const moving = await page.evaluate(() => {
      const all = [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
      });
      return [...all.map(({ outerHTML }) => outerHTML.slice(0, 80)), ...document.getAnimations().map(String)];
    });
    expect(moving).toEqual([]);
  });
}
