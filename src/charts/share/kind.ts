/** Parts of a whole as one bar. */
import { figureNumbers, figureRows, figureSources, lastFigureDay } from "../figures.ts";
import type { Kind } from "../kind.ts";
import { labelledTexts } from "../labelled-texts.ts";
import { shareHeight } from "./height.ts";
import { drawShare } from "./picture.ts";
import { judgeShare } from "./rules.ts";
import { fields, type ShareSpec } from "./spec.ts";
import { shareTable } from "./table.ts";

export const share: Kind<ShareSpec> = {
  name: "share",
  fields,
  names: ({ whole, parts }) => [
    { path: ["whole"], draws: "figure", id: whole },
    ...parts.map(({ figure, label }, i) => ({
      ...{ path: ["parts", i, "figure"], draws: "figure" as const, id: figure, label },
    })),
  ],
  texts: ({ parts, restLabel }) => [
    ...labelledTexts("parts", parts),
    { path: ["restLabel"], text: restLabel, where: "label" },
  ],
  judge: judgeShare,
  table: shareTable,
  data: (story, chart) => ({ figures: figureRows(story, share.names(chart)) }),
  numbers: (story, chart) => figureNumbers(story, share.names(chart)),
  sourceLine: (story, chart) => figureSources(story, share.names(chart)),
  lastDay: (story, chart) => lastFigureDay(story, share.names(chart)),
  picture: drawShare,
  pictures: (story, chart, scale) => [drawShare(story, chart, scale)],
  height: shareHeight,
};
