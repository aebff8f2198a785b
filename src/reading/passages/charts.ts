/** The texts of charts.yaml as passages. */
import { kindOf } from "../../charts/kinds.ts";
import type { StoryFiles } from "../story-folder.ts";
import { type Field, FILLS, passagesOf } from "./field.ts";
import type { Passage } from "./passage.ts";

/** The words of every chart, then what its kind adds. */
export function inCharts(places: StoryFiles["charts"]): Passage[] {
  return passagesOf(
    places,
    Object.entries(places.data?.charts ?? {}).flatMap(([id, chart]): Field[] => [
      ...(["title", "measure", "description"] as const).map((field): Field => [
        ["charts", id, field],
        chart[field],
        "text",
        FILLS,
      ]),
      ...kindOf(chart)
        .texts(chart)
        .map(({ path, text, where, day }): Field => [["charts", id, ...path], text, where, day ? { day } : {}]),
    ]),
  );
}
