/** A chart as a table: the rows that are drawn, with the same printed values (CHARTER rule 18). */
import { formatDay } from "../language/dates.ts";
import { formatAmount } from "../language/amounts.ts";
import type { Figure, Story } from "../model/story.ts";
import type { ChartSpec, StepsSpec } from "../model/schema/charts.ts";
import { figureOf } from "./named.ts";
import { shareRows } from "./share/rows.ts";
import { stepsRows } from "./steps/rows.ts";

/** Texts only. The first cell of a row is its heading. */
export interface Table {
  columns: string[];
  rows: string[][];
}

const CLAIM = ["What", "Number", "Counted by", "As of"];

/** The table of any chart. Throws an Error where the chart could not be drawn. */
export function tableOf(story: Story, chart: ChartSpec): Table {
  if (chart.kind === "steps") return stepsTable(story, chart);
  if (chart.kind === "share") {
    const { whole, parts } = shareRows(story, chart);
    const named = [figureOf(story, chart.whole), ...chart.parts.map(({ figure }) => figureOf(story, figure))];
    const rows = [{ ...whole, share: "100%" }, ...parts].map(({ label, printed, share }, i) => {
      const figure = named[i];
      return [
        label,
        `${printed}, ${share}`,
        ...(figure ? [figure.countedBy, formatDay(figure.asOf, "day")] : ["computed", ""]),
      ];
    });
    return { columns: ["What", "Number and share", "Counted by", "As of"], rows };
  }
  if (chart.kind === "bars") {
    return { columns: CLAIM, rows: chart.bars.map((bar) => claimRow(figureOf(story, bar.figure), bar.label)) };
  }
  const rows = chart.groups.flatMap(({ figure, part, label }) => [
    claimRow(figureOf(story, figure), label),
    ...(part === undefined ? [] : [claimRow(figureOf(story, part))]),
  ]);
  return { columns: CLAIM, rows };
}

function claimRow(figure: Figure, label = figure.label): string[] {
  return [label, formatAmount(figure, figure.unit), figure.countedBy, formatDay(figure.asOf, "day")];
}

/** A row a day: what was reported for each line, and in how many reports. */
function stepsTable(story: Story, chart: StepsSpec): Table {
  const { days, lines } = stepsRows(story, chart);
  const cell = (line: (typeof lines)[number], day: number) => {
    const count = line.days[day];
    if (!count) return "no report";
    return `${count.printed} (${count.reports.length} ${count.reports.length === 1 ? "report" : "reports"})`;
  };
  return {
    columns: ["Day", ...lines.map(({ label }) => label)],
    rows: days.map((day, i) => [formatDay(day, "day"), ...lines.map((line) => cell(line, i))]),
  };
}
