/** A chart over days as a test uses it: its control, what is read out of it, and what should be. */
import { expect, type Page } from "@playwright/test";
import { captionOf } from "../../../src/charts/caption.ts";
import { readoutOf, readoutWords } from "../../../src/charts/readout.ts";
import { lastDayReported, stepsRows } from "../../../src/charts/steps/rows.ts";
import type { StepsSpec } from "../../../src/charts/steps/spec.ts";
import { stepsTable } from "../../../src/charts/steps/table.ts";
import { dayCharts, stories } from "./pages.ts";

type Story = (typeof stories)[number];
type DayChart = ReturnType<typeof dayCharts>[number];

export const storiesOverDays = stories.filter((story) => dayCharts(story).length > 0);

/** The parts of a chart on the story's page. */
export function partsOf(page: Page, { id }: DayChart) {
  const figure = page.locator(`#chart-${id}`);
  return {
    figure,
    slider: figure.getByRole("slider"),
    /** What is read out, a text a column. */
    said: figure.locator(".readout b"),
    /** The line that marks the chosen day; it has no width, so that only its drawing can be asked whether it shows. */
    rule: figure.locator("svg:visible .chosen"),
  };
}

/** Scrolls to a chart and waits for its island; the control then stands in the middle of the screen. */
export async function reach(page: Page, chart: DayChart) {
  const parts = partsOf(page, chart);
  await parts.figure.scrollIntoViewIfNeeded();
  await expect(parts.slider).toBeVisible();
  await parts.slider.evaluate((slider) => slider.scrollIntoView({ block: "center", behavior: "instant" }));
  return parts;
}

/** What is read out of each day, and how it is heard; the place of the last day reported, which stands there at first. */
export function daysOf(story: Story, { chart }: DayChart) {
  const spec = chart as StepsSpec;
  const { columns, rows } = stepsTable(story, spec);
  const days = rows.map((row) => ({ said: [...readoutOf(row)], heard: readoutWords(columns, readoutOf(row)) }));
  return { days, last: lastDayReported(stepsRows(story, spec)), title: captionOf(story, chart).title };
}
