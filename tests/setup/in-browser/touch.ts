/** A finger on the screen. Playwright can tap; to draw a finger over the screen needs Chromium's own protocol. */
import type { Page } from "@playwright/test";

/** Puts a finger on a point and draws it upwards, as a reader does to scroll down. */
export async function dragUp(page: Page, from: { x: number; y: number }, pixels: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", [from]);
  for (let moved = 0; moved <= pixels; moved += 20) await send("touchMove", [{ x: from.x, y: from.y - moved }]);
  await send("touchEnd", []);
}
