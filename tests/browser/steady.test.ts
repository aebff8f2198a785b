/** Nothing on the page moves by itself: not while it loads, not while it is scrolled, not when a chart speaks. */
import { expect, test } from "@playwright/test";
import { daysOf, reach, storiesOverDays } from "../setup/in-browser/day-chart.ts";
import { dayCharts, inStory } from "../setup/in-browser/pages.ts";

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Element | null }[];
}
declare global {
  var shifts: string[];
}

/** In the page, before all else: notes every shift, also those that the browser forgives because a key was pressed. */
function watch(): void {
  globalThis.shifts = [];
  const note = ({ value, sources }: Shift) => {
    const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 60) : "a text"));
    globalThis.shifts.push(`${value.toFixed(4)}: ${moved.join("; ")}`);
  };
  const observer = new PerformanceObserver((list) => (list.getEntries() as Shift[]).forEach(note));
  observer.observe({ type: "layout-shift", buffered: true });
}

/** In the page: the left edge, the top and the width of all that stands in its frame, but for the last, which may go on. */
function places(): number[][] {
  const parts = [...document.querySelectorAll("body > .bar > *, main > *")].slice(0, -1);
  return parts.map((part) => {
    const { left, top, width } = part.getBoundingClientRect();
    return [left, top, width].map(Math.round);
  });
}

for (const story of storiesOverDays) {
  for (const width of [360, 1280]) {
    test(`at ${width} what has arrived of ${story.id} stands where it will stand`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const html = await (await page.request.get(inStory(story))).text();
      const arrived = async (share: number) => {
        const body = html.slice(0, html.length * share);
        await page.unrouteAll();
        await page.route("**", (route, request) =>
          request.isNavigationRequest() ? route.fulfill({ body, contentType: "text/html" }) : route.abort(),
        );
        await page.goto(inStory(story));
        return page.evaluate(places);
      };
      const whole = await arrived(1);
      for (const share of [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
        const part = await arrived(share);
        expect(part, `the first ${share * 100} %`).toEqual(whole.slice(0, part.length));
      }
    });

    test(`at ${width} nothing of ${story.id} shifts on load, on scrolling and on use`, async ({ page }) => {
      await page.addInitScript(watch);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(inStory(story));
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await height();

      for (let top = 0; top < before; top += 700) {
        await page.mouse.wheel(0, 700);
        await page.waitForTimeout(30);
      }
      for (const chart of dayCharts(story)) {
        const { slider, said, figure } = await reach(page, chart);
        const places = () =>
          figure.evaluate((each) => [...each.querySelectorAll("*")].map((part) => part.getBoundingClientRect().top));
        await slider.press("Home");
        const first = await places();
        for (const day of daysOf(story, chart).days) {
          await expect(said).toHaveText(day.said);
          expect(await places(), `nothing is elsewhere with ${day.said.join(", ")}`).toEqual(first);
          await slider.press("ArrowRight");
        }
      }
      expect.soft(Math.abs((await height()) - before), "pixels by which the page grew").toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
    });

    test(`at ${width} who comes to a section of ${story.id} by its address finds it where it stays`, async ({
      page,
    }) => {
      await page.addInitScript(watch);
      await page.setViewportSize({ width, height: 800 });
      const ids = story.sections.map(({ id }) => id);
      const top = (id: string) => page.locator(`[id="${id}"]`).evaluate((each) => each.getBoundingClientRect().top);
      for (const id of ids)
        for (const from of ["about:blank", inStory(story)]) {
          await page.goto(from);
          await page.goto(`${inStory(story)}#${id}`);
          const first = await top(id);
          expect(first, id).toBeLessThan(60);
          await page.waitForTimeout(250);
          expect(Math.abs((await top(id)) - first), id).toBeLessThanOrEqual(1);
          expect(await page.evaluate(() => globalThis.shifts), `${id}, coming from ${from}`).toEqual([]);
        }
    });
  }
}
