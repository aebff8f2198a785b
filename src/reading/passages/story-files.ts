/** The texts of a story's own YAML and CSV files as passages. A new field of words is added here. */
import type { Story } from "../../model/story.ts";
import type { Passage } from "./passage.ts";
import type { ParsedSeries } from "../series.ts";
import type { StoryFiles } from "../story-folder.ts";
import { type YamlText, yamlPassage, FILLS, yamlPassages } from "./yaml-text.ts";

/** Those of story.yaml, as they are written: some of them the story has printed. */
export function inStory(story: Story, places: StoryFiles["story"]): Passage[] {
  const groups = ["known", "unknown", "disputed"] as const;
  return yamlPassages(places, [
    ...(["headline", "standfirst", "description", "scope"] as const).map((field): YamlText => [
      [field],
      places.data?.[field],
      "text",
      FILLS,
    ]),
    [["checks", "title"], story.checks?.title, "label"],
    [["checks", "text"], story.checks?.text, "text", FILLS],
    [["shortTitle"], places.data?.shortTitle, "label", FILLS],
    [["kicker"], story.kicker, "label"],
    ...(story.lead ?? []).map((each, i): YamlText => [["lead", i], each, "label", FILLS]),
    ...story.keyPoints.map((point, i): YamlText => [["keyPoints", i], point, "text", FILLS]),
    ...story.tags.map((tag, i): YamlText => [["tags", i], tag, "label"]),
    ...Object.entries(story.populations).map(([id, { label }]): YamlText => [
      ["populations", id, "label"],
      label,
      "label",
    ]),
    ...Object.entries(story.terms).flatMap(([id, term]): YamlText[] => [
      [["terms", id, "name"], term.name, "label"],
      [["terms", id, "meaning"], term.meaning, "text", FILLS],
    ]),
    ...story.who.flatMap((entry, i): YamlText[] => [
      [["who", i, "name"], entry.name, "label"],
      [["who", i, "text"], entry.text, "text", FILLS],
    ]),
    ...groups.flatMap((group) =>
      story.knowns[group].map((entry, i): YamlText => [["knowns", group, i, "text"], entry.text, "text", FILLS]),
    ),
  ]);
}

export function inLedger(places: StoryFiles["ledger"]): Passage[] {
  const { sources = {}, figures = {}, notices = [] } = places.data ?? {};
  return yamlPassages(places, [
    ...Object.entries(sources).flatMap(([id, source]): YamlText[] => [
      [["sources", id, "note"], source.note, "evidence"],
      [["sources", id, "noAddress"], source.noAddress, "evidence"],
    ]),
    ...Object.entries(figures).flatMap(([id, figure]): YamlText[] => {
      const path = ["figures", id];
      return [
        [[...path, "label"], figure.label, "label"],
        [[...path, "countedBy"], figure.countedBy, "label"],
        [[...path, "leavesOut"], figure.leavesOut, "evidence"],
        [[...path, "disputed"], figure.disputed, "evidence", FILLS],
        [[...path, "contradicted"], figure.contradicted, "evidence", FILLS],
        ...figure.differs.flatMap((other, i): YamlText[] => [
          [[...path, "differs", i, "countedBy"], other.countedBy, "label"],
          [[...path, "differs", i, "why"], other.why, "evidence"],
        ]),
        ...figure.history.map(({ note, kind }, i): YamlText => [
          [...path, "history", i, "note"],
          note,
          kind === "correction" ? "correction" : "evidence",
        ]),
      ];
    }),
    ...notices.map(({ note, kind }, i): YamlText => [
      ["notices", i, "note"],
      note,
      kind === "correction" ? "correction" : "evidence",
    ]),
  ]);
}

export function inQuotes(places: StoryFiles["quotes"]): Passage[] {
  return yamlPassages(
    places,
    Object.entries(places.data?.quotes ?? {}).flatMap(([id, quote]): YamlText[] => [
      ...(["speaker", "role"] as const).map((field): YamlText => [["quotes", id, field], quote[field], "label"]),
      ...(["occasion", "note"] as const).map((field): YamlText => [["quotes", id, field], quote[field], "evidence"]),
    ]),
  );
}

export function inTimeline(places: StoryFiles["timeline"]): Passage[] {
  return yamlPassages(
    places,
    (places.data?.events ?? []).flatMap(({ when, text, date }, i): YamlText[] => [
      [["events", i, "when"], when, "label"],
      [["events", i, "text"], text, "text", { fills: true, day: date }],
    ]),
  );
}

export function inSeries({ file, reports, lines }: ParsedSeries): Passage[] {
  return reports.flatMap(({ note }, i) => {
    const line = lines[i] ?? 1;
    const places = { file, lineOf: () => line, lineIn: () => line };
    return note === undefined ? [] : [{ ...yamlPassage(places, [], note, "evidence"), comments: "none" as const }];
  });
}
