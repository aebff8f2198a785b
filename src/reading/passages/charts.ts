/** The texts of charts.yaml as spans. */
import type { Passage } from "./passage.ts";
import type { StoryFiles } from "../story-folder.ts";
import { type Field, FILLS, passagesOf } from "./field.ts";

export function inCharts(places: StoryFiles["charts"]): Passage[] {
  return passagesOf(
    places,
    Object.entries(places.data?.charts ?? {}).flatMap(([id, chart]): Field[] => {
      const path = ["charts", id];
      const named = (list: string, items: readonly { label?: string | undefined; note?: string | undefined }[]) =>
        items.flatMap(({ label, note }, i): Field[] => [
          [[...path, list, i, "label"], label, "label"],
          [[...path, list, i, "note"], note, "text"],
        ]);
      const words = (["title", "measure", "description"] as const).map((field): Field => [
        [...path, field],
        chart[field],
        "text",
        FILLS,
      ]);
      switch (chart.kind) {
        case "people":
          return [
            ...words,
            ...named("groups", chart.groups),
            [[...path, "partName"], chart.partName, "label"],
            [[...path, "restName"], chart.restName, "label"],
          ];
        case "bars":
          return [...words, ...named("bars", chart.bars)];
        case "share":
          return [...words, ...named("parts", chart.parts), [[...path, "restLabel"], chart.restLabel, "label"]];
        case "steps":
          return [
            ...words,
            ...named("lines", chart.lines),
            ...chart.marks.map(({ text, date }, i): Field => [
              [...path, "marks", i, "text"],
              text,
              "text",
              { day: date },
            ]),
          ];
      }
    }),
  );
}
