/** Taking a page's address: with one press, with the words that belong to it; and without script, by hand. */
import { expect, test } from "@playwright/test";
import { figureSummary } from "../../src/language/claims.ts";
import { must } from "../setup/in-browser/must.ts";
import { inStory, stories } from "../setup/in-browser/pages.ts";

for (const story of stories) {
  const figure = must(Object.values(story.figures)[0], "a figure");
  const path = inStory(story, `figures/${figure.id}/`);

  test(`${story.id}: a figure's link is copied with its hedge, source and day`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(path);
    await page.locator("share-link label").first().click();
    await expect(page.locator("share-link [role=status]")).toHaveText("Copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [text, address] = copied.split("\n");
    expect(text).toBe(figureSummary(story, figure));
    expect(new URL(address ?? "").pathname).toBe(path);
  });

  test(`${story.id}: the address is selected where it may not be copied`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.goto(path);
    await page.locator("share-link label").first().click();
    await expect(page.locator("share-link [role=status]")).toHaveText("Selected: now copy it.");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      await page.locator("share-link a").last().innerText(),
    );
  });

  test(`${story.id}: the story and each section, figure and chart have one such button`, async ({ page }) => {
    const [section, chart] = [must(story.sections[0], "a section"), must(Object.keys(story.charts)[0], "a chart")];
    for (const each of [inStory(story), inStory(story, `${section.id}/`), path, inStory(story, `charts/${chart}/`)]) {
      await page.goto(each);
      await expect(page.getByRole("button", { name: "Copy link" })).toHaveCount(1);
      await expect(page.getByRole("button", { name: "Share …" })).toHaveCount(0);
    }
  });

  test.describe("on a touch screen", () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

    test(`${story.id}: the system's share sheet gets the same words and address`, async ({ page }) => {
      await page.addInitScript(() => {
        const share = (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data);
          return Promise.resolve();
        };
        Object.defineProperty(navigator, "share", { value: share, configurable: true });
      });
      await page.goto(path);
      await page.locator("share-link label").last().tap();
      const shared = JSON.parse((await page.locator("html").getAttribute("data-shared")) ?? "{}") as ShareData;
      expect(shared.text).toBe(figureSummary(story, figure));
      expect(new URL(shared.url ?? "").pathname).toBe(path);
    });
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test(`${story.id}: the whole address is there to select, and no button that does nothing`, async ({ page }) => {
      await page.goto(path);
      const link = page.locator("share-link a");
      await expect(link).toBeVisible();
      expect(new URL(await link.innerText()).pathname).toBe(path);
      await expect(page.locator("share-link button")).toHaveCount(0);
    });
  });
}
