/** What every figure, term and chart in the text opens, and where on the screen. */
import { expect, test } from "@playwright/test";
import { dataId, evidenceId, meaningId } from "../../src/components/evidence-id.ts";
import { smallNumber } from "../../src/language/numbers.ts";
import { chartsOnPage } from "../../src/parts/on-page.ts";
import { inStory, stories } from "../setup/in-browser/pages.ts";

const SCREENS = [
  { width: 320, height: 568 },
  { width: 360, height: 740 },
  { width: 740, height: 360 },
  { width: 1280, height: 720 },
];

/** A text with digits for the words that running text has for numbers below ten. */
const inDigits = (text: string) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].reduce(
    (said, number) => said.replaceAll(new RegExp(`\\b${smallNumber(number) ?? ""}\\b`, "g"), String(number)),
    text,
  );

/** In the page: opens the evidence of each button at three heights of the screen. Returns what is wrong. */
function openAll(): string[] {
  const { innerHeight } = window;
  const { clientWidth } = document.documentElement;
  const problems = [...document.querySelectorAll<HTMLButtonElement>("main button[popovertarget]")].flatMap((button) => {
    const target = button.popoverTargetElement;
    const name = `${button.getAttribute("popovertarget") ?? "?"} “${button.parentElement?.textContent ?? ""}”`;
    if (!(target instanceof HTMLElement)) return [`${name} opens nothing`];
    return (["start", "center", "end"] as const).flatMap((block) => {
      button.scrollIntoView({ block });
      button.click();
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const open = target.matches(":popover-open") && target.checkVisibility();
      // A table may lie over the button that opened it: it is wide, and is read by itself.
      const words = target.matches(".data") ? undefined : [...(button.parentElement?.getClientRects() ?? [])];
      const over = (line: DOMRect) =>
        left < line.right - 1 && line.left + 1 < right && top < line.bottom - 1 && line.top + 1 < bottom;
      const covers = words?.some(over);
      const far = words?.every((line) => top > line.bottom + 24 || bottom < line.top - 24);
      const inside = left >= 0 && top >= 0 && right <= clientWidth + 0.5 && bottom <= innerHeight + 0.5;
      target.hidePopover();
      return [
        ...(open ? [] : [`${name} did not open`]),
        ...(far ? [`${name} at the ${block} lies far from the words that opened it`] : []),
        ...(covers ? [`${name} at the ${block} covers the words that opened it`] : []),
        ...(inside ? [] : [`${name} at the ${block}: ${[left, top, right, bottom].map(Math.round).join(" ")}`]),
      ];
    });
  });
  return [...new Set(problems)];
}

for (const story of stories) {
  test(`every figure of ${story.id} opens evidence that holds what it printed`, async ({ page }) => {
    await page.goto(inStory(story));
    const buttons = await page.locator("main button[popovertarget]").evaluateAll((all) =>
      all.map((button) => ({
        id: button.getAttribute("popovertarget") ?? "",
        printed: ((button.textContent === "" ? button.parentElement : button)?.textContent ?? "").trim().toLowerCase(),
        evidence: (button as HTMLButtonElement).popoverTargetElement?.textContent.toLowerCase() ?? "",
      })),
    );
    expect(buttons.length).toBeGreaterThan(Object.keys(story.figures).length / 2);
    const figures = buttons.filter(({ id }) => /^\d+$/.test(id));
    expect(
      figures.filter(({ printed, evidence }) => printed === "" || !inDigits(evidence).includes(inDigits(printed))),
    ).toEqual([]);
    const labels = new Map(Object.values(story.figures).map(({ id, label }) => [evidenceId(story, id), label]));
    const labelOf = (id: string) => labels.get(id)?.toLowerCase() ?? "a figure that the story has not";
    expect(figures.filter(({ id, evidence }) => !evidence.includes(labelOf(id)))).toEqual([]);
    const terms = buttons.filter(({ id }) => id.startsWith("t-"));
    const meanings = new Set(Object.keys(story.terms).map((term) => meaningId(story, term)));
    expect(terms.filter(({ id }) => !meanings.has(id))).toEqual([]);
    const charts = buttons.filter(({ id }) => id.startsWith("c-")).map(({ id }) => id);
    expect(charts).toEqual(chartsOnPage(story).map((chart) => dataId(story, chart)));
    expect(buttons).toHaveLength(figures.length + terms.length + charts.length);
  });

  test(`all evidence of ${story.id} lies within the screen, whatever its size`, async ({ page }) => {
    test.slow();
    await page.goto(inStory(story));
    for (const viewport of SCREENS) {
      await page.setViewportSize(viewport);
      const problems = await page.evaluate(openAll);
      const summary = `${problems.length} on ${viewport.width} × ${viewport.height}`;
      expect.soft(problems.slice(0, 5), summary).toEqual([]);
    }
  });
}
