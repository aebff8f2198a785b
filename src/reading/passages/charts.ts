/** The texts of charts.yaml as passages. */
import { kindOf } from "../../charts/kinds.ts";
import type { StoryFiles } from "../story-folder.ts";
import { type YamlText, FILLS, yamlPassages } from "./yaml-text.ts";
import type { Passage } from "./passage.ts";

/** The words of every chart, then what its kind adds. */
export function inCharts(places: StoryFiles["charts"]): Passage[] {
  return yamlPassages(
    places,
    Object.entries(places.data?.charts ?? {}).flatMap(([id, chart]): YamlText[] => [
      ...(["title", "measure", "description"] as const).map((field): YamlText => [
        ["charts", id, field],
        chart[field],
        "text",
        FILLS,
      ]),
      ...kindOf(chart)
        .texts(chart)
        .map(({ path, text, where, day }): YamlText => [["charts", id, ...path], text, where, day ? { day } : {}]),
    ]),
  );
}
