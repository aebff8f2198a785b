/** Charts: what is drawn together can be compared, and nothing that was reported is left out unseen. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { extentOf } from "../../model/amount.ts";
import type { Figure, Story } from "../../model/story.ts";
import type { Problem } from "../../model/problem.ts";
import type { BarsSpec, PeopleSpec, ShareSpec, StepsSpec } from "../../model/schema/charts.ts";

type Fail = (path: PropertyKey[], message: string) => void;

/** Mixed units, parts that do not fit, groups that cannot be drawn as people, days outside the chart. */
export const charts: StoryRule = { name: "charts", charter: [14, 17], find };

function find({ story, files: { charts } }: StoryContext): Problem[] {
  const problems: Problem[] = [];
  for (const [id, chart] of Object.entries(story.charts)) {
    const fail: Fail = (path, message) =>
      problems.push({ file: charts.file, line: charts.lineOf(["charts", id, ...path]), message });
    if (chart.kind === "people") checkPeople(story, chart, fail);
    else if (chart.kind === "bars") checkBars(story, chart, fail);
    else if (chart.kind === "share") checkShare(story, chart, fail);
    else checkSteps(story, chart, fail);
  }
  return problems;
}

function checkPeople(story: Story, chart: PeopleSpec, fail: Fail): void {
  chart.groups.forEach(({ figure, part }, i) => {
    const [all, some] = [story.figures[figure], part === undefined ? undefined : story.figures[part]];
    if (all?.between)
      fail(
        ["groups", i, "figure"],
        `"${figure}" is a range, and a range of people cannot be drawn as marks. Use a bars chart.`,
      );
    if (all && some && some.partOf !== all.id)
      fail(
        ["groups", i, "part"],
        `"${some.id}" is not a part of "${all.id}". Write partOf: ${all.id} in the ledger, or name another.`,
      );
  });
}

function checkBars(story: Story, chart: BarsSpec, fail: Fail): void {
  const units = chart.bars.flatMap(({ figure }) => story.figures[figure]?.unit ?? []);
  chart.bars.forEach(({ figure }, i) => {
    const unit = story.figures[figure]?.unit;
    if (unit && unit !== units[0])
      fail(
        ["bars", i, "figure"],
        `"${figure}" counts ${unit} and the first bar ${units[0] ?? ""}. Bars of one chart have one unit.`,
      );
  });
}

function checkShare(story: Story, chart: ShareSpec, fail: Fail): void {
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

function checkSteps(story: Story, chart: StepsSpec, fail: Fail): void {
  if (chart.to < chart.from)
    fail(["to"], `the chart ends on ${chart.to}, before it begins on ${chart.from}. Write its days in order.`);
  chart.lines.forEach(({ series }, i) => {
    const { reports = [] } = Object.hasOwn(story.series, series) ? (story.series[series] ?? {}) : {};
    const outside = reports.filter(({ date }) => date < chart.from || date > chart.to);
    const [first] = outside;
    if (first)
      fail(
        ["lines", i, "series"],
        `"${series}" has ${outside.length === 1 ? "a report" : `${outside.length} reports`} outside the days drawn, the first on ${first.date}. Widen from and to.`,
      );
  });
  chart.marks.forEach(({ date }, i) => {
    if (date < chart.from || date > chart.to)
      fail(["marks", i, "date"], `${date} is outside the days drawn. Widen from and to, or remove the mark.`);
  });
}
