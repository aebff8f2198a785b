/** On paper: everything that is opened on the screen, and nothing that only works there. */
import { expect, test } from "@playwright/test";
import { evidenceId } from "../../src/components/evidence-id.ts";
import { formatAmount } from "../../src/language/amounts.ts";
import { figuresOnPage } from "../../src/parts/on-page.ts";
import { lightnessOfPage } from "../setup/in-browser/colours.ts";
import { inStory, stories } from "../setup/in-browser/pages.ts";

for (const story of stories) {
  test.describe(`${story.id} on paper`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await page.goto(inStory(story));
    });

    test("prints the evidence of every figure in the flow of the page", async ({ page }) => {
      const figures = figuresOnPage(story);
      expect(figures.length).toBeGreaterThan(0);
      await expect(page.locator("[popover]:not([id^=t-], [id^=c-]):visible")).toHaveCount(figures.length);
      await expect(page.locator("[popover][id^=t-]:visible")).toHaveCount(Object.keys(story.terms).length);
      for (const { id, unit, ...claim } of figures.slice(0, 5)) {
        await expect(page.locator(`[id="${evidenceId(story, id)}"]`)).toContainText(formatAmount(claim, unit));
      }
    });

    test("prints no controls, and dark on light whatever the screen shows", async ({ page }) => {
      for (const control of [".skip", ".bar", ".toc", ".links", ".hint"]) {
        await expect(page.locator(control).filter({ visible: true }), control).toHaveCount(0);
      }
      expect(await page.evaluate(lightnessOfPage)).toBeGreaterThan(220);
    });
  });
}
