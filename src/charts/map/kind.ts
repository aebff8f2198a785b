/** Where something is: outlines, places and their names; and how much of it, where places have figures. */
import { figureNumbers, lastFigureDay, sourcesText } from "../figures.ts";
import type { Kind } from "../kind.ts";
import { labelledTexts } from "../labelled-texts.ts";
import { figureOf } from "../named.ts";
import { mapHeight } from "./height.ts";
import { drawMap, fitMap } from "./picture.ts";
import { circleWords, mapTable, markedMap, placeNames, placeRows } from "./rows.ts";
import { judgeMap } from "./rules.ts";
import { NARROW, WIDE } from "./size.ts";
import { fields, type MapSpec } from "./spec.ts";

/** Where the outlines are from; Natural Earth is in the public domain and asks for no more. */
const OUTLINES = "Outlines: Natural Earth";

export const map: Kind<MapSpec> = {
  name: "map",
  fields,
  names: placeNames,
  sources: ({ source = [] }) => source.map((id, i) => ({ path: ["source", i], id })),
  texts: ({ places, areas, lines, waters }) => [
    ...places.flatMap(({ name, what }, i) => [
      { path: ["places", i, "name"], text: name, where: "label" as const },
      { path: ["places", i, "what"], text: what, where: "label" as const },
    ]),
    ...labelledTexts("areas", areas),
    ...labelledTexts("lines", lines),
    ...labelledTexts("waters", waters),
  ],
  judge: judgeMap,
  table: mapTable,
  data: (story, chart) => ({ places: placeRows(story, chart) }),
  numbers: (story, chart) => figureNumbers(story, placeNames(chart)),
  sourceLine(story, chart) {
    const counted = placeNames(chart).flatMap(({ id }) => figureOf(story, id).source);
    const sources = [...counted, ...(chart.source ?? [])];
    return [OUTLINES, ...(sources.length > 0 ? [sourcesText(story, sources)] : [])].join(". ");
  },
  lastDay: (story, chart) => lastFigureDay(story, placeNames(chart)),
  picture: (story, chart, scale) =>
    drawMap(markedMap(story, chart), scale, Math.round((scale.width * WIDE.height) / WIDE.width)),
  // Smaller letters are tried until every name has room; in the smallest it is drawn in any case.
  *pictures(story, chart, scale, height) {
    const drawing = fitMap(markedMap(story, chart), scale, height);
    if (drawing.complete || scale.letter <= NARROW.letter + 1) yield drawing;
  },
  height: (story, chart) => {
    const words = circleWords(markedMap(story, chart));
    return (width) => mapHeight(width, words);
  },
};
