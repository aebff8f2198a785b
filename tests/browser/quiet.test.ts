/** No page reports an error or a warning, misses a file, or asks another site for anything. */
import { expect, test, type Page } from "@playwright/test";
import { storiesOverDays, reach } from "../setup/in-browser/day-chart.ts";
import { addresses, bundles, dayCharts, inStory } from "../setup/in-browser/pages.ts";

/** Collects, from now on, what should not happen. */
function listen(page: Page, origin: string): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", ({ message }) => heard.push(`uncaught: ${message}`));
  page.on("requestfailed", (request) => {
    // What a page still fetches when it is left is cut off, and missed by no one.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") heard.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) heard.push(`foreign: ${request.url()}`);
  });
  return heard;
}

for (const { name, items } of bundles(addresses, Math.ceil(addresses.length / 4))) {
  test(`pages ${name} are quiet from top to bottom`, async ({ page, baseURL }) => {
    test.slow();
    const heard = listen(page, new URL(baseURL ?? "").origin);
    for (const address of items) {
      await page.goto(address);
      await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
      expect.soft(heard.splice(0), address).toEqual([]);
    }
  });
}

for (const story of storiesOverDays) {
  test(`${story.id} is quiet while its figures and charts are used`, async ({ page, baseURL }) => {
    const heard = listen(page, new URL(baseURL ?? "").origin);
    await page.goto(inStory(story));
    await page.locator(".fig").first().click();
    await page.keyboard.press("Escape");
    for (const chart of dayCharts(story)) {
      const { slider, rule } = await reach(page, chart);
      await slider.press("Escape");
      await slider.press("ArrowLeft");
      await expect(rule).toHaveCount(1);
    }
    await page.waitForLoadState("networkidle");
    expect(heard).toEqual([]);
  });
}
