/** Groups of people, one mark a person or a stated number. */
import { claimTable, figureNumbers, figureRows, figureSources, lastFigureDay } from "../figures.ts";
import type { Kind } from "../kind.ts";
import { labelledTexts } from "../labelled-texts.ts";
import { peopleHeight } from "./height.ts";
import { drawPeople } from "./picture.ts";
import { judgePeople } from "./rules.ts";
import { fields, type PeopleSpec } from "./spec.ts";

export const people: Kind<PeopleSpec> = {
  name: "people",
  fields,
  names: ({ groups }) =>
    groups.flatMap(({ figure, part, label }, i) => [
      { path: ["groups", i, "figure"], draws: "figure" as const, id: figure, label },
      ...(part === undefined ? [] : [{ path: ["groups", i, "part"], draws: "figure" as const, id: part }]),
    ]),
  texts: ({ groups, partName, restName }) => [
    ...labelledTexts("groups", groups),
    { path: ["partName"], text: partName, where: "label" },
    { path: ["restName"], text: restName, where: "label" },
  ],
  judge: judgePeople,
  table: (story, chart) => claimTable(story, people.names(chart)),
  data: (story, chart) => ({ figures: figureRows(story, people.names(chart)) }),
  numbers: (story, chart) => figureNumbers(story, people.names(chart)),
  sourceLine: (story, chart) => figureSources(story, people.names(chart)),
  lastDay: (story, chart) => lastFigureDay(story, people.names(chart)),
  picture: (story, chart, scale) => drawPeople(story, chart, scale),
  // Groups below each other, with more marks in a row, make the picture lower.
  *pictures(story, chart, scale) {
    yield drawPeople(story, chart, scale);
    for (const perRow of [50, 60, 75, 100]) yield drawPeople(story, chart, scale, perRow);
  },
  height: peopleHeight,
};
