/** A chart as SVG that needs nothing of the page: one function for the picture downloads and for the cards. */
import { dayText } from "../../language/claims.ts";
import { capitalise } from "../../language/phrases.ts";
import { dayOf } from "../../model/moments.ts";
import { firstDay } from "../../model/periods.ts";
import type { Story } from "../../model/story.ts";
import { kindOf } from "../kinds.ts";
import { chartOf } from "../named.ts";
import type { Drawing, Scale } from "./pen.ts";

/** The drawing of the chart without title and source, as high as it needs. */
export function drawChart(story: Story, id: string, scale: Scale): Drawing {
  const chart = chartOf(story, id);
  return kindOf(chart).picture(story, chart, scale);
}

/**
 * The drawing in a box of that height: as the kind would rather have it, else in smaller letters, until it fits;
 * undefined where it does not fit at all.
 */
export function fitChart(
  story: Story,
  id: string,
  scale: Scale,
  height: number,
  letters: readonly number[],
): Drawing | undefined {
  const chart = chartOf(story, id);
  for (const letter of letters) {
    for (const drawing of kindOf(chart).pictures(story, chart, { ...scale, letter }, height)) {
      if (drawing.height <= height) return drawing;
    }
  }
  return undefined;
}

/**
 * The latest day that the chart describes, as printed: `As of 20 May 2021`, or `For 2050` where that had not come when the
 * story was changed, since all is projected; "" where what it shows has no day.
 */
export function chartDate(story: Story, id: string): string {
  const chart = chartOf(story, id);
  const day = kindOf(chart).lastDay(story, chart);
  return day === undefined ? "" : capitalise(dayText(day, firstDay(day) > dayOf(story.updated)));
}
