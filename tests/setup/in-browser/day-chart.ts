/** A chart over days as a test uses it: its control, what it says, and what it should say. */
import { expect, type Page } from "@playwright/test";
import type { DayData } from "../../../src/charts/data.ts";
import type { StepsSpec } from "../../../src/charts/steps/spec.ts";
import { dayRows } from "../../../src/charts/steps/day-rows.ts";
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
    readout: figure.getByRole("status"),
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

export const daysOf = (story: Story, { chart }: DayChart): DayData[] => dayRows(story, chart as StepsSpec);

/** All that must be said of a day: the day, and for each line what was reported and by whom. */
export function wordsOf({ words, lines }: DayData): string[] {
  const ofLine = ({ label, printed = "no report", reports }: DayData["lines"][number]) => {
    const all = reports.flatMap((report) => [report.printed, report.source.publisher]);
    return [label, ...(new Set(reports.map((report) => report.printed)).size > 1 ? all : [printed, ...all])];
  };
  return [words, ...lines.flatMap(ofLine)];
}
