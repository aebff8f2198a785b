/** What bars must be, to stand on one scale. */
import type { Story } from "../../model/story.ts";
import type { Fail } from "../kind.ts";
import type { BarsSpec } from "./spec.ts";

/** Bars of more than one unit. */
export function judgeBars(story: Story, chart: BarsSpec, fail: Fail): void {
  const units = chart.bars.flatMap(({ figure }) => story.figures[figure]?.unit.name ?? []);
  chart.bars.forEach(({ figure }, i) => {
    const unit = story.figures[figure]?.unit.name;
    if (unit && unit !== units[0])
      fail(
        ["bars", i, "figure"],
        `"${figure}" counts ${unit} and the first bar ${units[0] ?? ""}. Bars of one chart have one unit.`,
      );
  });
}
