/** Wholes and their parts, a bar a counter, on one scale of counts. */
import { figureRows, figureSources, lastFigureDay } from "../figures.ts";
import type { Kind } from "../kind.ts";
import { labelledTexts } from "../labelled-texts.ts";
import { shareHeight } from "./height.ts";
import { drawShare } from "./picture.ts";
import { judgeShare } from "./rules.ts";
import { fields, type ShareSpec } from "./spec.ts";
import { barNames, shareNumbers, shareTable } from "./table.ts";

export const share: Kind<ShareSpec> = {
  name: "share",
  fields,
  names: ({ bars }) => bars.flatMap(barNames),
  texts: ({ bars }) => [
    ...labelledTexts("bars", bars),
    ...bars.flatMap(({ parts, restLabel }, at) => [
      ...parts.map(({ label }, i) => ({
        path: ["bars", at, "parts", i, "label"],
        text: label,
        where: "label" as const,
      })),
      { path: ["bars", at, "restLabel"], text: restLabel, where: "label" as const },
    ]),
  ],
  judge: judgeShare,
  table: shareTable,
  data: (story, chart) => ({ figures: figureRows(story, share.names(chart)) }),
  numbers: shareNumbers,
  sourceLine: (story, chart) => figureSources(story, share.names(chart)),
  lastDay: (story, chart) => lastFigureDay(story, share.names(chart)),
  picture: drawShare,
  // On a card the numbers stand below the bars only, as small as they are there.
  pictures: (story, chart, scale) => [drawShare(story, chart, scale, false)],
  height: shareHeight,
};
