/** What parts must be, to be drawn in one whole. */
import { extentOf } from "../../model/amount.ts";
import type { Figure, Story } from "../../model/story.ts";
import type { Fail } from "../kind.ts";
import type { ShareSpec } from "./spec.ts";

/** Wholes that are no number, parts of another unit or in words, and parts that are more than the whole. */
export function judgeShare(story: Story, chart: ShareSpec, fail: Fail): void {
  const whole = story.figures[chart.whole];
  const value = (figure: Figure | undefined) => figure && extentOf(figure)?.[1];
  if (whole && whole.value === undefined)
    fail(["whole"], `"${chart.whole}" is not a single number, so it cannot be a whole. Use a bars chart.`);
  const parts = chart.parts.map(({ figure }) => value(story.figures[figure]));
  parts.forEach((part, i) => {
    const figure = chart.parts[i]?.figure;
    const unit = figure && story.figures[figure]?.unit;
    if (whole && unit && unit !== whole.unit)
      fail(
        ["parts", i, "figure"],
        `"${figure}" counts ${unit} and the whole ${whole.unit}. A part has the unit of its whole.`,
      );
    if (part === undefined && figure && story.figures[figure])
      fail(["parts", i, "figure"], `"${figure}" was given only in words, so its share is not known. Use a bars chart.`);
  });
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  // Sums of decimals are off by less than this; a part that does not fit is off by more.
  const rounding = 1e-9 * sum;
  if (whole?.value !== undefined && sum - rounding > whole.value)
    fail(
      ["parts"],
      `the parts add up to ${sum}, more than "${whole.id}", which is ${whole.value}. Correct a figure, or leave a part out.`,
    );
}
