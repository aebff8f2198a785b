/**
 * Labels at the lines' ends, in place of a legend: the name, the last day's printed count, and that day; then what was
 * counted when all was over, which is no count of a day and so does not move the line.
 */
import { formatDay } from "../../language/dates.ts";
import { type StepsLine, type StepsRows, type DayCount, dayCount, lastReported } from "./rows.ts";
import type { Plot } from "./plot.ts";
import { wrapWords } from "../wrap.ts";

/** A label of several rows, the name first. `x` is where the rows begin, `y` the first one's baseline. */
export interface EndLabel {
  tone: string;
  x: number;
  y: number;
  leading: number;
  rows: string[];
}

/** The rows of a line's label; only its name where it has no report. */
export function endLabelRows(each: StepsLine, days: readonly string[], wrap: number): string[] {
  const last = lastReported(each);
  const count = each.days[last];
  const tally = dayCount(
    each.apart.filter(({ outside }) => outside === "final tally"),
    each.unit,
  );
  return [
    each.label,
    ...(count ? [...countRows(count, wrap), `by ${formatDay(days[last] ?? "", "short")}`] : []),
    ...(tally ? ["final tally", ...countRows(tally, wrap)] : []),
  ];
}

function countRows({ printed, ends: [low = "", ...high] }: DayCount, wrap: number): string[] {
  const rows = printed.length <= wrap ? [printed] : [low, ...high.map((end) => `to ${end}`)];
  return rows.flatMap((row) => wrapWords(row, wrap));
}

/** The labels beside the ends of their lines, moved apart where they would overlap, within the height of the box. */
export function placeEndLabels({ days, lines }: StepsRows, texts: readonly string[][], plot: Plot): EndLabel[] {
  const { x, leading } = plot;
  const [{ y, foot }] = plot.panels;
  const labels = lines.map((each, i) => {
    const rows = texts[i] ?? [];
    const end = each.days[lastReported(each)]?.high ?? 0;
    return { tone: each.tone, rows, height: rows.length * leading, wanted: y(end) - leading * 0.6 };
  });
  // Above the row of the days, of which the last may reach under a label.
  const tops = moveApart(labels, foot - leading * 0.7);
  return labels.map(({ tone, rows }, i) => ({
    tone,
    x: Math.round(x(days.length) + 8),
    y: Math.round((tops[i] ?? 0) + leading * 0.8),
    leading,
    rows,
  }));
}

/**
 * The tops of boxes of these heights, as near to the wanted ones as lets none overlap and none leave 0…`bottom`; in
 * the order given. Where all together are too high, the last ones leave at the bottom.
 */
export function moveApart(boxes: readonly { wanted: number; height: number }[], bottom: number): number[] {
  const order = boxes.map((box, i) => ({ ...box, i, top: box.wanted })).sort((a, b) => a.wanted - b.wanted);
  let floor = bottom;
  for (const box of order.toReversed()) {
    box.top = Math.min(box.top, floor - box.height);
    floor = box.top;
  }
  let ceiling = 0;
  for (const box of order) {
    box.top = Math.max(box.top, ceiling);
    ceiling = box.top + box.height;
  }
  return boxes.map((_, i) => order.find((box) => box.i === i)?.top ?? 0);
}
