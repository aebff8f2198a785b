/** The texts of a story's own YAML and CSV files as spans. A new field of words is added here. */
import type { Story } from "../../model/story.ts";
import type { Passage } from "./passage.ts";
import type { ParsedSeries } from "../series.ts";
import type { StoryFiles } from "../story-folder.ts";
import { type Field, fieldPassage, FILLS, passagesOf } from "./field.ts";

export function inStory(story: Story, places: StoryFiles["story"]): Passage[] {
  const groups = ["known", "unknown", "disputed"] as const;
  return passagesOf(places, [
    ...(["headline", "standfirst", "description", "scope"] as const).map((field): Field => [
      [field],
      story[field],
      "text",
      FILLS,
    ]),
    [["shortTitle"], story.shortTitle, "label", FILLS],
    [["kicker"], story.kicker, "label"],
    ...story.keyPoints.map((point, i): Field => [["keyPoints", i], point, "text", FILLS]),
    ...story.tags.map((tag, i): Field => [["tags", i], tag, "label"]),
    ...Object.entries(story.populations).map(([id, { label }]): Field => [
      ["populations", id, "label"],
      label,
      "label",
    ]),
    ...Object.entries(story.terms).flatMap(([id, term]): Field[] => [
      [["terms", id, "name"], term.name, "label"],
      [["terms", id, "meaning"], term.meaning, "text", FILLS],
    ]),
    ...groups.flatMap((group) =>
      story.knowns[group].map((entry, i): Field => [["knowns", group, i, "text"], entry.text, "text", FILLS]),
    ),
  ]);
}

export function inLedger(places: StoryFiles["ledger"]): Passage[] {
  const { sources = {}, figures = {}, notices = [] } = places.data ?? {};
  return passagesOf(places, [
    ...Object.entries(sources).flatMap(([id, source]): Field[] => [
      [["sources", id, "note"], source.note, "evidence"],
      [["sources", id, "noAddress"], source.noAddress, "evidence"],
    ]),
    ...Object.entries(figures).flatMap(([id, figure]): Field[] => {
      const path = ["figures", id];
      return [
        [[...path, "label"], figure.label, "label"],
        [[...path, "unit"], figure.unit, "label"],
        [[...path, "countedBy"], figure.countedBy, "label"],
        [[...path, "leavesOut"], figure.leavesOut, "evidence"],
        ...figure.differs.flatMap((other, i): Field[] => [
          [[...path, "differs", i, "countedBy"], other.countedBy, "label"],
          [[...path, "differs", i, "why"], other.why, "evidence"],
        ]),
        ...figure.history.map(({ note, kind }, i): Field => [
          [...path, "history", i, "note"],
          note,
          kind === "correction" ? "correction" : "evidence",
        ]),
      ];
    }),
    ...notices.map(({ note, kind }, i): Field => [
      ["notices", i, "note"],
      note,
      kind === "correction" ? "correction" : "evidence",
    ]),
  ]);
}

export function inQuotes(places: StoryFiles["quotes"]): Passage[] {
  return passagesOf(
    places,
    Object.entries(places.data?.quotes ?? {}).flatMap(([id, quote]): Field[] => [
      ...(["speaker", "role"] as const).map((field): Field => [["quotes", id, field], quote[field], "label"]),
      ...(["occasion", "note"] as const).map((field): Field => [["quotes", id, field], quote[field], "evidence"]),
    ]),
  );
}

export function inTimeline(places: StoryFiles["timeline"]): Passage[] {
  return passagesOf(
    places,
    (places.data?.events ?? []).flatMap(({ when, text, date }, i): Field[] => [
      [["events", i, "when"], when, "label"],
      [["events", i, "text"], text, "text", { fills: true, day: date }],
    ]),
  );
}

export function inSeries({ file, reports, lines }: ParsedSeries): Passage[] {
  return reports.flatMap(({ note }, i) => {
    const line = lines[i] ?? 1;
    const places = { file, lineOf: () => line, lineIn: () => line };
    return note === undefined ? [] : [{ ...fieldPassage(places, [], note, "evidence"), comments: "none" as const }];
  });
}
