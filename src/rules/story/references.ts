/** Ids: each one that is named exists, and what nobody names is not left lying about. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { claimBy } from "../../model/claims.ts";
import { type Problem } from "../../model/problem.ts";
import { suggest } from "../../model/suggest.ts";
import { isId } from "../../model/placeholders.ts";
import { type Kind, mentionsIn } from "../../reading/mentions.ts";
import { areRead } from "../../reading/story-lists.ts";

/** Unknown ids, counts by sources that gave none, and sources, quotes, terms and charts that nothing uses. */
export const references: StoryRule = { name: "references", charter: [1], find };

function find({ story, files }: StoryContext): Problem[] {
  const known: Record<Kind, string[]> = {
    source: Object.keys(story.sources),
    figure: Object.keys(files.ledger.data?.figures ?? {}),
    chart: Object.keys(story.charts),
    quote: Object.keys(story.quotes),
    term: Object.keys(story.terms),
    population: Object.keys(story.populations),
    series: Object.keys(story.series),
  };
  const mentions = mentionsIn(story, files);
  const unknown = mentions
    .filter(({ kind, id }) => !known[kind].includes(id))
    .map(({ kind, id, file, line }): Problem => {
      const message =
        kind !== "figure" || isId(id)
          ? `unknown ${kind} "${id}".${suggest(id, known[kind])}`
          : `{${id}} is not a figure. Write the figure's id between the braces, with no spaces.`;
      return { file, line, message };
    });
  const elsewhere = mentions.flatMap(({ kind, id, by, file, line }): Problem[] => {
    const figure =
      kind === "figure" && by !== undefined && Object.hasOwn(story.figures, id) ? story.figures[id] : undefined;
    if (!figure || by === undefined || claimBy(figure, by)) return [];
    const others = figure.differs.flatMap(({ source }) => source);
    return [{ file, line, message: `"${id}" has no count by "${by}" under differs.${suggest(by, others)}` }];
  });
  // What a file that could not be read uses is not known, so nothing is called unused until it can be.
  if (!areRead(files.sections)) return [...unknown, ...elsewhere];
  const used = new Set(mentions.map(({ kind, id }) => `${kind} ${id}`));
  const unused = places(story, files)
    .filter(({ kind, id }) => !used.has(`${kind} ${id}`))
    .filter(({ kind }) => kind !== "source" || areRead(files.series));
  return [
    ...unknown,
    ...elsewhere,
    ...unused.map(({ kind, id, file, line }) => ({
      file,
      line,
      message: `${kind} "${id}" is not used. Use it, or remove it.`,
    })),
  ];
}

function places(story: StoryContext["story"], { ledger, charts, quotes, story: meta }: StoryContext["files"]) {
  const entries = (
    kind: Kind,
    ids: object,
    file: typeof ledger | typeof charts | typeof quotes | typeof meta,
    under: string,
  ) => Object.keys(ids).map((id) => ({ kind, id, file: file.file, line: file.lineOf([under, id]) }));
  return [
    ...entries("source", story.sources, ledger, "sources"),
    ...entries("quote", story.quotes, quotes, "quotes"),
    ...entries("term", story.terms, meta, "terms"),
    ...entries("chart", story.charts, charts, "charts"),
  ];
}
