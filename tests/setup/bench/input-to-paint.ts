/** How long a page takes from an input to what is painted of it, on a processor slowed four times (Event Timing API). */
import type { Browser } from "@playwright/test";

const SLOWED = 4;
/** How long a finger or a button of a mouse stays down, in milliseconds: what is done when it goes down has been done when it comes up. */
const HELD = 90;

declare global {
  var longest: number;
}

/** The longest of each sort of input, in milliseconds, as the browser counts: in steps of eight, from 16 on; less is 0. */
export async function inputToPaint(browser: Browser, address: string): Promise<Record<string, number>> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(address, { waitUntil: "load" });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await page.evaluate(() => {
    globalThis.longest = 0;
    const note = (list: PerformanceObserverEntryList) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    };
    new PerformanceObserver(note).observe({ type: "event", durationThreshold: 16, buffered: false } as object);
  });
  const taken: Record<string, number> = {};
  const during = async (name: string, act: () => Promise<void>) => {
    await page.evaluate(() => {
      globalThis.longest = 0;
    });
    await act();
    await page.waitForTimeout(500);
    taken[name] = await page.evaluate(() => globalThis.longest);
  };
  await during("a press on a figure, and Escape", async () => {
    for (let i = 0; i < 8; i++) {
      await page.locator("label.fig").nth(i).click({ delay: HELD });
      await page.waitForTimeout(200);
      await page.keyboard.press("Escape");
      await page.waitForTimeout(200);
    }
  });
  const slider = page.getByRole("slider").first();
  await slider.scrollIntoViewIfNeeded();
  await slider.focus();
  await during("a day further in a chart, by the keyboard", async () => {
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press("ArrowLeft");
      await page.waitForTimeout(120);
    }
  });
  await context.close();
  return taken;
}
