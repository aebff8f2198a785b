/** Addresses of places in the story lead there, so that a section or a chart can be sent to someone. */
import { expect, test } from "@playwright/test";
import { chartsOnPage } from "../../src/parts/on-page.ts";
import { inStory, stories } from "../setup/in-browser/pages.ts";

for (const story of stories) {
  test(`the contents of ${story.id} list every section and lead to it`, async ({ page }) => {
    await page.goto(inStory(story));
    const contents = page.getByRole("navigation", { name: "Sections" });
    // A wide screen shows them from the start; on any other they are opened.
    await expect(contents.getByRole("link").first()).toBeVisible();
    await page.setViewportSize({ width: 768, height: 800 });
    await expect(contents.getByRole("link").first()).toBeHidden();
    await contents.locator("summary").click();
    await expect(contents.getByRole("link")).toHaveText(story.sections.map(({ title }) => title));
    for (const { id, title } of story.sections) {
      const link = contents.getByRole("link", { name: title, exact: true });
      await link.press("Enter");
      await expect(page).toHaveURL(inStory(story, `#${id}`));
      await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 });
      await expect(page.locator(`#${id}`)).toHaveText(title);
    }
  });

  test(`the address of each chart of ${story.id} shows its title`, async ({ page }) => {
    for (const id of chartsOnPage(story)) {
      await page.goto("about:blank");
      await page.goto(inStory(story, `#chart-${id}`));
      const title = page.locator(`#chart-${id}`).getByRole("heading");
      await expect(title).toBeInViewport({ ratio: 1 });
      expect((await title.boundingBox())?.y, id).toBeLessThan(100);
    }
  });

  test(`the first Tab on ${story.id} leads past the bar to the text`, async ({ page }) => {
    await page.goto(inStory(story));
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveAttribute("href", "#main");
    await expect(page.locator(":focus")).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(inStory(story, "#main"));
  });
}
