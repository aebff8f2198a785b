/** Every place in a story that names something by its id. */
import type { Story } from "../model/story.ts";
import type { AttributeKind } from "../parts/part.ts";
import { attributesOf, valuesOf } from "../parts/use.ts";
import type { StoryFiles } from "./story-folder.ts";
import { sourcesNamed } from "../charts/drawn.ts";
import { kindOf } from "../charts/kinds.ts";
import { figuresIn } from "../model/placeholders.ts";

export type Kind = "source" | "figure" | "chart" | "quote" | "term" | "population" | "series" | "image";

export interface Mention {
  kind: Kind;
  id: string;
  /** The source whose count of the figure is meant, where it is not the figure's own. */
  by?: string | undefined;
  file: string;
  line: number;
}

type Path = readonly PropertyKey[];

/** Mentions in no particular order; `line` is where the id, or the text that holds it, is written. */
export function mentionsIn(story: Story, files: StoryFiles): Mention[] {
  return [...inLedger(files), ...inTexts(story, files), ...inCharts(files), ...inSeries(files), ...inSections(files)];
}

function inLedger({ ledger }: StoryFiles): Mention[] {
  const found: Mention[] = [];
  const add = (kind: Kind, id: string | undefined, path: Path, by?: string) => {
    if (id !== undefined) found.push({ kind, id, by, file: ledger.file, line: ledger.lineOf(path) });
  };
  for (const [id, figure] of Object.entries(ledger.data?.figures ?? {})) {
    const path = ["figures", id];
    add("population", figure.population, [...path, "population"]);
    add("figure", figure.partOf, [...path, "partOf"]);
    figure.madeOf?.forEach((part, i) => add("figure", part, [...path, "madeOf", i]));
    figure.source?.forEach((source) => add("source", source, [...path, "source"]));
    for (const field of ["disputed", "contradicted"] as const)
      for (const named of figuresIn(figure[field] ?? "")) add("figure", named.figure, [...path, field], named.by);
    figure.differs.forEach((other, i) =>
      other.source.forEach((source) => add("source", source, [...path, "differs", i, "source"])),
    );
    figure.history.forEach((entry, i) =>
      entry.source.forEach((source) => add("source", source, [...path, "history", i, "source"])),
    );
  }
  return found;
}

function inTexts(story: Story, { story: meta, quotes, timeline }: StoryFiles): Mention[] {
  const found: Mention[] = [];
  const text = (value: string, file: { file: string; lineOf: (path: Path) => number }, path: Path) =>
    figuresIn(value).forEach(({ figure, by }) =>
      found.push({ kind: "figure", id: figure, by, file: file.file, line: file.lineOf(path) }),
    );
  const sources = (
    ids: readonly string[] | undefined,
    file: { file: string; lineOf: (path: Path) => number },
    path: Path,
  ) => ids?.forEach((id) => found.push({ kind: "source", id, file: file.file, line: file.lineOf(path) }));

  // As they are written: some of them the story has printed.
  for (const field of ["headline", "shortTitle", "standfirst", "description", "scope"] as const)
    text(meta.data?.[field] ?? "", meta, [field]);
  text(story.checks?.text ?? "", meta, ["checks", "text"]);
  story.lead?.forEach((each, i) => text(each, meta, ["lead", i]));
  if (story.opens !== undefined)
    found.push({ kind: "chart", id: story.opens, file: meta.file, line: meta.lineOf(["opens"]) });
  story.keyPoints.forEach((point, i) => text(point, meta, ["keyPoints", i]));
  for (const group of ["known", "unknown", "disputed"] as const) {
    story.knowns[group].forEach((entry, i) => {
      text(entry.text, meta, ["knowns", group, i, "text"]);
      sources(entry.source, meta, ["knowns", group, i, "source"]);
    });
  }
  story.who.forEach((entry, i) => {
    text(entry.text, meta, ["who", i, "text"]);
    sources(entry.source, meta, ["who", i, "source"]);
  });
  for (const [id, term] of Object.entries(story.terms)) {
    text(term.meaning, meta, ["terms", id, "meaning"]);
    sources(term.source, meta, ["terms", id, "source"]);
  }
  for (const [id, quote] of Object.entries(story.quotes)) sources(quote.source, quotes, ["quotes", id, "source"]);
  story.timeline.forEach((event, i) => {
    text(event.text, timeline, ["events", i, "text"]);
    sources(event.source, timeline, ["events", i, "source"]);
  });
  return found;
}

function inCharts({ charts }: StoryFiles): Mention[] {
  const found: Mention[] = [];
  for (const [id, chart] of Object.entries(charts.data?.charts ?? {})) {
    for (const field of ["title", "measure", "description"] as const) {
      const line = charts.lineOf(["charts", id, field]);
      figuresIn(chart[field]).forEach(({ figure, by }) =>
        found.push({ kind: "figure", id: figure, by, file: charts.file, line }),
      );
    }
    for (const { path, draws, id: named } of kindOf(chart).names(chart))
      found.push({ kind: draws, id: named, file: charts.file, line: charts.lineOf(["charts", id, ...path]) });
    for (const { path, id: source } of sourcesNamed(chart))
      found.push({ kind: "source", id: source, file: charts.file, line: charts.lineOf(["charts", id, ...path]) });
  }
  return found;
}

function inSeries({ series }: StoryFiles): Mention[] {
  return [...series.values()].flatMap(({ file, reports, lines }) =>
    reports.map((report, i): Mention => ({ kind: "source", id: report.source, file, line: lines[i] ?? 1 })),
  );
}

/** What stands in an attribute and names nothing. */
type NoName = "text" | "alternative" | "others" | "inline" | "anchor";
const isNoName = (kind: AttributeKind): kind is NoName =>
  ["text", "alternative", "others", "inline", "anchor"].includes(kind);

function inSections({ sections }: StoryFiles): Mention[] {
  return [...sections.values()].flatMap(({ file, uses }) =>
    uses.flatMap((use) =>
      attributesOf(use.name).flatMap(({ key, kind }): Mention[] => {
        const id = use.given[key];
        if (id === undefined || isNoName(kind)) return [];
        const by = kind === "figure" ? valuesOf(use, "source")[0] : undefined;
        return [{ kind, id, by, file, line: use.line }];
      }),
    ),
  );
}
