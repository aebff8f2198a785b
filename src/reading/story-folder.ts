/** One story's folder to one Story and its places, or to all that keeps a file from being read. Judges nothing more. */
import { basename, join } from "node:path";
import { shownImage } from "../model/images.ts";
import type { Section, Series, Story } from "../model/story.ts";
import type { Problem } from "../model/problem.ts";
import { chartsSchema } from "../charts/kinds.ts";
import { ledgerSchema } from "../model/schema/ledger.ts";
import { ID } from "../model/schema/pieces.ts";
import { quotesSchema, storySchema, timelineSchema } from "../model/schema/story.ts";
import type { z } from "zod";
import type { AttributeKind } from "../parts/part.ts";
import { valuesOf } from "../parts/use.ts";
import type { Units } from "../model/units.ts";
import { resolveFigures } from "./figures.ts";
import { inMonths } from "./fiscal-years.ts";
import { type ParsedImage, readImages } from "./images.ts";
import { foldersIn, readFolder } from "./folder.ts";
import { withPrinted } from "./printed.ts";
import type { ParsedSeries } from "./series.ts";
import { type ParsedSection, readSections, readSeries, sectionId } from "./story-lists.ts";
import { isProblem, nameOf, readText } from "./text-file.ts";
import { wordsOnPage } from "./words.ts";
import { type Parsed, parseYaml } from "./yaml.ts";

/** The files of a story as read, each with the means to say where something in it stands. */
export interface StoryFiles {
  story: Parsed<z.infer<typeof storySchema>>;
  ledger: Parsed<z.infer<typeof ledgerSchema>>;
  charts: Parsed<z.infer<typeof chartsSchema>>;
  quotes: Parsed<z.infer<typeof quotesSchema>>;
  timeline: Parsed<z.infer<typeof timelineSchema>>;
  series: Map<string, ParsedSeries>;
  sections: Map<string, ParsedSection>;
  images: Map<string, ParsedImage>;
}

/** A story as read. Problems are unsorted. */
export interface ReadStory {
  story?: Story;
  /** Where everything in the story stands; there where the story is. */
  files?: StoryFiles;
  problems: Problem[];
}

const NO_STORY =
  'no story: none of its files is here. Remove the folder, and begin one with npm run new -- <slug> "<headline>".';

/** Names that the site's addresses use for something else (DESIGN "Addresses"). */
const RESERVED = new Set([
  "about",
  "search",
  "methodology",
  "corrections",
  "cards",
  "oembed",
  "schemas",
  "stories",
  "people",
  "topics",
  "series",
  "feeds",
  "sitemaps",
  "pages",
  "index",
  "404",
]);

/** The story in the folder; absent when a file could not be read at all. `units` are those of content/units.yaml, if it could be read. */
export async function readStoryFolder(folder: string, units?: Units): Promise<ReadStory> {
  const problems: Problem[] = [];
  const id = basename(folder);
  const report = (line: Problem[]) => problems.push(...line);
  if (!ID.test(id))
    report([
      {
        file: nameOf(folder),
        line: 1,
        message: `"${id}" is not an id. Name the folder with lower-case words joined by hyphens.`,
      },
    ]);
  if (RESERVED.has(id))
    report([
      {
        file: nameOf(folder),
        line: 1,
        message: `"${id}" is the address of another page. Choose another name for the folder.`,
      },
    ]);

  const inside = readFolder(folder);
  if (inside.problems.length > 0) return { problems: [...problems, ...inside.problems] };
  if (!inside.entries.some((entry) => entry.isFile()))
    return { problems: [...problems, { file: nameOf(folder), line: 1, message: NO_STORY }] };

  const yaml = async <T>(name: string, schema: z.ZodType<T>): Promise<Parsed<T>> => {
    const read = await readText(join(folder, name));
    const parsed = isProblem(read)
      ? { file: read.file, problems: [read], lineOf: () => 1, lineIn: () => 1, comments: [] }
      : parseYaml(read, schema);
    report(parsed.problems);
    return parsed;
  };
  const [story, ledger, charts, quotes, timeline] = await Promise.all([
    yaml("story.yaml", storySchema),
    yaml("ledger.yaml", ledgerSchema),
    yaml("charts.yaml", chartsSchema),
    yaml("quotes.yaml", quotesSchema),
    yaml("timeline.yaml", timelineSchema),
  ]);

  const folders = ["series", "sections"].flatMap((name) => readFolder(join(folder, name)).problems);
  if (folders.length > 0) return { problems: [...problems, ...folders] };
  const [series, sections, { images, problems: unread }] = await Promise.all([
    readSeries(folder),
    readSections(folder),
    readImages(folder),
  ]);
  report(unread);
  for (const parsed of [...series.values(), ...sections.values(), ...images.values()]) report(parsed.problems);
  if (sections.size === 0)
    report([{ file: nameOf(join(folder, "sections")), line: 1, message: "no sections. Write at least one." }]);

  if (!story.data || !ledger.data || !charts.data || !quotes.data || !timeline.data) return { problems };
  const { fiscalYear } = story.data;
  for (const file of [story, ledger, charts, timeline]) {
    const { data, problems: unnamed } = inMonths(file.data, fiscalYear, file);
    report(unnamed);
    Object.assign(file, { data });
  }
  for (const each of series.values()) {
    const lineOf = ([i]: readonly PropertyKey[]) => each.lines[Number(i)] ?? 1;
    const { data, problems: unnamed } = inMonths(each.reports, fiscalYear, { file: each.file, lineOf });
    report(unnamed);
    each.reports = data;
  }
  const resolved = resolveFigures(ledger.data.figures, ledger.file, ledger.lineOf, units);
  report(resolved.problems);
  const joined: Story = {
    ...story.data,
    id,
    sources: Object.fromEntries(
      Object.entries(ledger.data.sources).map(([key, source]) => [key, { ...source, id: key }]),
    ),
    figures: resolved.figures,
    series: Object.fromEntries([...series].map(([key, { reports }]): [string, Series] => [key, { id: key, reports }])),
    charts: charts.data.charts,
    quotes: quotes.data.quotes,
    timeline: timeline.data.events,
    notices: ledger.data.notices,
    ...imagesOf(images),
    sections: [...sections].flatMap(([file, parsed]) => sectionOf(file, parsed)),
    words: 0,
  };
  const printed = withPrinted(joined);
  printed.words = wordsOnPage(
    printed,
    [...sections.values()].flatMap(({ uses }) => uses),
  );
  return { story: printed, files: { story, ledger, charts, quotes, timeline, series, sections, images }, problems };
}

/** The names of the story folders of a content folder, in order, and what keeps them from being found. */
export function readStoryNames(content: string): { names: string[]; problems: Problem[] } {
  const folder = readFolder(join(content, "stories"));
  return { names: foldersIn(folder), problems: folder.problems };
}

/** A story without images has no list of them, so that it is as it was. */
function imagesOf(images: ReadonlyMap<string, ParsedImage>): Pick<Story, "images"> {
  const shown = [...images].flatMap(([name, { data }]) => (data ? [[name, data] as const] : []));
  return shown.length > 0 ? { images: Object.fromEntries(shown) } : {};
}

function sectionOf(file: string, { data, uses, words }: ParsedSection): Section[] {
  const id = sectionId(file);
  if (!data || !id) return [];
  const idsOf = (kind: AttributeKind) => [...new Set(uses.flatMap((use) => valuesOf(use, kind)))];
  const [figures, terms, charts] = [idsOf("figure"), idsOf("term"), idsOf("chart")];
  const others = uses.flatMap((use) => {
    const [figure, by] = [valuesOf(use, "figure")[0], valuesOf(use, "source")[0]];
    return figure === undefined || by === undefined ? [] : [{ figure, by }];
  });
  const parts = [...new Set(uses.map(({ name }) => name))];
  const images = uses.flatMap((use) => (valuesOf(use, "image").length > 0 ? [shownImage(use.given)] : []));
  const shown = images.length > 0 && { images };
  return [{ id, file: file.replace(/\.mdx$/, ""), ...data, figures, others, terms, parts, charts, ...shown, words }];
}
