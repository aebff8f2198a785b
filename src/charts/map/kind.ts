/** Where something is: outlines, places and their names. It draws no figure. */
import { sourcesText } from "../figures.ts";
import type { Kind } from "../kind.ts";
import { labelledTexts } from "../labelled-texts.ts";
import { mapHeight } from "./height.ts";
import { drawMap } from "./picture.ts";
import { mapTable, placeRows } from "./rows.ts";
import { judgeMap } from "./rules.ts";
import { NARROW, WIDE } from "./size.ts";
import { fields, type MapSpec } from "./spec.ts";

/** Where the outlines are from; Natural Earth is in the public domain and asks for no more. */
const OUTLINES = "Outlines: Natural Earth";

export const map: Kind<MapSpec> = {
  name: "map",
  fields,
  names: () => [],
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
  table: (_, chart) => mapTable(chart),
  data: (_, chart) => ({ places: placeRows(chart) }),
  numbers: () => [],
  sourceLine: (story, { source = [] }) =>
    [OUTLINES, ...(source.length > 0 ? [sourcesText(story, source)] : [])].join(". "),
  lastDay: () => undefined,
  picture: (_, chart, scale) => drawMap(chart, scale, Math.round((scale.width * WIDE.height) / WIDE.width)),
  // Smaller letters are tried until every name has room; in the smallest it is drawn in any case.
  *pictures(_, chart, scale, height) {
    const drawing = drawMap(chart, scale, Math.floor(height));
    if (drawing.complete || scale.letter <= NARROW.letter + 1) yield drawing;
  },
  height: (_story, _chart, width) => mapHeight(width),
};
