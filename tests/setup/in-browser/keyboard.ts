/** What a reader does who has only a keyboard. */
import type { Locator, Page } from "@playwright/test";

/** Presses Tab until an element that fits the selector has the focus. Throws an Error if none ever gets it. */
export async function tabTo(page: Page, selector: string, most = 150): Promise<Locator> {
  const focused = page.locator(":focus");
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    if (await focused.and(page.locator(selector)).count()) return focused;
  }
  throw new Error(`${most} presses of Tab did not reach ${selector}`);
}
