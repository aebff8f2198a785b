/** A chart in a few sentences that can stand alone in a message: its finding, its numbers with their hedges, who reported. */
import { formatDay } from "../language/dates.ts";
import { formatAmount } from "../language/amounts.ts";
import type { Story } from "../model/story.ts";
import type { ChartSpec } from "../model/schema/charts.ts";
import { chartOf, figureOf } from "./named.ts";
import { figuresOf, sourceLine } from "./sources.ts";
import { lastReported, stepsRows } from "./steps/rows.ts";
import { chartWords } from "./words.ts";

/** `Title. Gaza, killed: at least 230; … Source: …` Throws an Error where the story has no such chart. */
export function chartSummary(story: Story, id: string): string {
  const chart = chartOf(story, id);
  const { title } = chartWords(story, chart);
  return `${title}. ${numbers(story, chart).join("; ")}. ${sourceLine(story, chart)}.`;
}

function numbers(story: Story, chart: ChartSpec): string[] {
  if (chart.kind !== "steps") {
    return figuresOf(chart).map((id) => {
      const { label, asOf, unit, ...amount } = figureOf(story, id);
      return `${label}: ${formatAmount(amount, unit)}, as of ${formatDay(asOf)}`;
    });
  }
  const { days, lines } = stepsRows(story, chart);
  return lines.flatMap((line, i) => {
    const [last, series] = [lastReported(line), chart.lines[i]?.series];
    const [day, count] = [days[last], line.days[last]];
    return day && count && series
      ? [`${figureOf(story, series).label}: ${count.printed}, as of ${formatDay(day)}`]
      : [];
  });
}
