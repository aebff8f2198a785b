/** Ids: each one that is named exists, and what nobody names is not left lying about. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { claimBy } from "../../model/claims.ts";
import { type Problem } from "../../model/problem.ts";
import type { Story } from "../../model/story.ts";
import { closest, suggest } from "../../model/suggest.ts";
import { isId } from "../../model/placeholders.ts";
import { type Kind, type Mention, mentionsIn } from "../../reading/mentions.ts";
import type { StoryFiles } from "../../reading/story-folder.ts";
import { areRead } from "../../reading/story-lists.ts";
import { usedFigures } from "./unused-figures.ts";

/** Ids that were given another name, unknown ids, counts by sources that gave none, and sources, quotes, terms, charts and images that nothing uses. */
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
    image: [...files.images.keys()],
  };
  const mentions = mentionsIn(story, files);
  const unknown = mentions.filter(({ kind, id }) => !known[kind].includes(id));
  const unused = unusedIn(story, files, mentions);
  const renamed = renamedIn(unknown, unused);
  const slips = unknown.filter((mention) => !renamed.some(({ old }) => isSame(old, mention)));
  const meant = slips.map(({ kind, id }) => ({ kind, id: closest(idIn(id), known[kind]) }));
  return [
    ...renamed.map(({ problem }) => problem),
    ...slips.map(({ kind, id, file, line }): Problem => {
      const near = suggest(idIn(id), known[kind]);
      const isBraced = kind === "figure" && /\.ya?ml$/.test(file) && !isId(id) && !near.includes("Did you mean");
      const message = isBraced
        ? `{${id}} is not a figure. Write the figure's id between the braces, with no spaces.`
        : `unknown ${kind} "${id}".${near || (kind === "image" ? PUT_IT : "")}`;
      return { file, line, message };
    }),
    ...elsewhere(story, mentions),
    ...unused
      // Of figures another rule tells; and what a slip was meant to name is told with the slip.
      .filter(
        (each) =>
          each.kind !== "figure" && ![...meant, ...renamed.map(({ now }) => now)].some((other) => isSame(other, each)),
      )
      .map(({ kind, id, file, line }) => ({
        file,
        line,
        message: `${kind} "${id}" is not used. Use it, or remove it.`,
      })),
  ];
}

const PUT_IT = " Put it into the story's folder images/.";

/** The id that a name is nearest to, as ids are written: `Damage ` and `{damage}` are damage. */
const idIn = (name: string) =>
  name
    .replace(/^\{(.*)\}$/s, "$1")
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");

interface Named {
  kind: Kind;
  id: string;
}
const isSame = (a: { kind: Kind; id: string | undefined }, b: Named) => a.kind === b.kind && a.id === b.id;

/** Counts by sources that gave none. */
function elsewhere(story: Story, mentions: readonly Mention[]): Problem[] {
  return mentions.flatMap(({ kind, id, by, file, line }): Problem[] => {
    const figure =
      kind === "figure" && by !== undefined && Object.hasOwn(story.figures, id) ? story.figures[id] : undefined;
    if (!figure || by === undefined || claimBy(figure, by)) return [];
    const others = figure.differs.flatMap(({ source }) => source);
    return [{ file, line, message: `"${id}" has no count by "${by}" under differs.${suggest(by, others)}` }];
  });
}

/** What nothing names. What a file that could not be read names is not known, so nothing is called unused until it can be. */
function unusedIn(story: Story, files: StoryFiles, mentions: readonly Mention[]): Place[] {
  if (!areRead(files.sections)) return [];
  const used = new Set(mentions.map(({ kind, id }) => `${kind} ${id}`));
  const figures = usedFigures(mentions, files);
  return places(story, files)
    .filter(({ kind, id }) => !(kind === "figure" ? figures.has(id) : used.has(`${kind} ${id}`)))
    .filter(({ kind }) => kind !== "source" || areRead(files.series));
}

/** Ids that several places name and that are unknown, where one like each is there and unused: it was given another name. */
function renamedIn(
  unknown: readonly Mention[],
  unused: readonly Place[],
): { old: Named; now: Named; problem: Problem }[] {
  const groups = Map.groupBy(unknown, ({ kind, id }) => `${kind} ${id}`);
  return [...groups.values()].flatMap((mentions) => {
    const [old] = mentions;
    if (!old || mentions.length < 2) return [];
    const like = unused.filter(({ kind }) => kind === old.kind);
    const now = like.find(
      ({ id }) =>
        id ===
        closest(
          old.id,
          like.map((each) => each.id),
        ),
    );
    if (!now) return [];
    const { kind, id, file, line } = now;
    const message = `${kind} "${id}" is not used, and ${String(mentions.length)} places name "${old.id}", which is not there. Give them one name.`;
    return [{ old, now, problem: { file, line, message } }];
  });
}

interface Place extends Named {
  file: string;
  line: number;
}

function places(story: Story, { ledger, charts, quotes, story: meta, images }: StoryFiles): Place[] {
  const entries = (
    kind: Kind,
    ids: object,
    file: typeof ledger | typeof charts | typeof quotes | typeof meta,
    under: string,
  ) => Object.keys(ids).map((id) => ({ kind, id, file: file.file, line: file.lineOf([under, id]) }));
  return [
    ...entries("source", story.sources, ledger, "sources"),
    ...entries("figure", ledger.data?.figures ?? {}, ledger, "figures"),
    ...entries("quote", story.quotes, quotes, "quotes"),
    ...entries("term", story.terms, meta, "terms"),
    ...entries("chart", story.charts, charts, "charts"),
    ...[...images].map(([id, { file }]): Place => ({ kind: "image", id, file, line: 1 })),
  ];
}
