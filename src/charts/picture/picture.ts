/** A chart as SVG that needs nothing of the page: one function for the picture downloads and for the cards. */
import type { Story } from "../../model/story.ts";
import { formatDay } from "../../language/dates.ts";
import { chartOf, figureOf, seriesOf } from "../named.ts";
import { figuresOf } from "../sources.ts";
import { drawBars } from "../bars/picture.ts";
import { drawPeople } from "../people/picture.ts";
import type { Drawing, Scale } from "./pen.ts";
import { drawShare } from "../share/picture.ts";
import { drawStepsAlone } from "../steps/picture.ts";

/** The drawing of the chart without title and source, as high as it needs. */
export function drawChart(story: Story, id: string, scale: Scale): Drawing {
  const chart = chartOf(story, id);
  if (chart.kind === "people") return drawPeople(story, chart, scale);
  if (chart.kind === "bars") return drawBars(story, chart, scale);
  if (chart.kind === "share") return drawShare(story, chart, scale);
  return drawStepsAlone(story, chart, scale, scale.width * 0.48);
}

/**
 * The drawing in a box of that height: smaller letters, or more marks in a row, until it fits; undefined where it
 * does not fit at all.
 */
export function fitChart(story: Story, id: string, scale: Scale, height: number, letters: readonly number[]) {
  const chart = chartOf(story, id);
  for (const letter of letters) {
    const scaled = { ...scale, letter };
    const drawings =
      chart.kind === "steps"
        ? [1, 0.86, 0.72, 0.6].map((part) => () => drawStepsAlone(story, chart, scaled, Math.floor(height * part)))
        : chart.kind === "people"
          ? [50, 60, 75, 100].map((perRow) => () => drawPeople(story, chart, scaled, perRow))
          : [() => drawChart(story, id, scaled)];
    for (const draw of drawings) {
      const drawing = draw();
      if (drawing.height <= height) return drawing;
    }
  }
  return undefined;
}

/** The latest day that the chart describes, as printed: `As of 20 May 2021`. */
export function chartDate(story: Story, id: string): string {
  const chart = chartOf(story, id);
  const days =
    chart.kind === "steps"
      ? chart.lines.flatMap(({ series }) => seriesOf(story, series).reports.map(({ date }) => date))
      : figuresOf(chart).map((figure) => figureOf(story, figure).asOf);
  const shown = days.filter((day) => chart.kind !== "steps" || day <= chart.to).sort();
  return `As of ${formatDay(shown.at(-1) ?? story.asOf)}`;
}
