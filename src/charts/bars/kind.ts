/** Bars on one scale from zero. */
import { claimTable, figureNumbers, figureRows, figureSources, lastFigureDay } from "../figures.ts";
import type { Kind } from "../kind.ts";
import { labelledTexts } from "../labelled-texts.ts";
import { barsHeight } from "./height.ts";
import { drawBars } from "./picture.ts";
import { judgeBars } from "./rules.ts";
import { type BarsSpec, fields } from "./spec.ts";

export const bars: Kind<BarsSpec> = {
  name: "bars",
  fields,
  names: (chart) =>
    chart.bars.map(({ figure, label }, i) => ({ path: ["bars", i, "figure"], draws: "figure", id: figure, label })),
  texts: ({ bars: list }) => [
    ...labelledTexts("bars", list),
    ...list.map(({ group }, i) => ({ path: ["bars", i, "group"], text: group, where: "label" as const })),
  ],
  judge: judgeBars,
  table: (story, chart) => claimTable(story, bars.names(chart)),
  data: (story, chart) => ({ figures: figureRows(story, bars.names(chart)) }),
  numbers: (story, chart) => figureNumbers(story, bars.names(chart)),
  sourceLine: (story, chart) => figureSources(story, bars.names(chart)),
  lastDay: (story, chart) => lastFigureDay(story, bars.names(chart)),
  picture: drawBars,
  pictures: (story, chart, scale) => [drawBars(story, chart, scale)],
  height: barsHeight,
};
