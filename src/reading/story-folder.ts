/** One story's folder to one Story and its places, or to all that keeps a file from being read. Judges nothing more. */
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Section, Series, Story } from "../model/story.ts";
import type { Problem } from "../model/problem.ts";
import { chartsSchema } from "../charts/kinds.ts";
import { ledgerSchema } from "../model/schema/ledger.ts";
import { ID } from "../model/schema/pieces.ts";
import { quotesSchema, sectionSchema, storySchema, timelineSchema } from "../model/schema/story.ts";
import type { z } from "zod";
import type { AttributeKind } from "../parts/part.ts";
import { valuesOf } from "../parts/use.ts";
import { resolveFigures } from "./figures.ts";
import { type ParsedMdx, parseMdx } from "./mdx.ts";
import { type ParsedSeries, parseSeries } from "./series.ts";
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
  sections: Map<string, ParsedMdx<z.infer<typeof sectionSchema>>>;
}

/** A story as read. Problems are unsorted. */
export interface ReadStory {
  story?: Story;
  /** Where everything in the story stands; there where the story is. */
  files?: StoryFiles;
  problems: Problem[];
}

/** `20-human-cost.mdx`: a number for the order, then the section's id, which is its anchor. */
const SECTION_FILE = /^(\d\d)-([a-z0-9-]+)\.mdx$/;

/** Names that the site's addresses use for something else (DESIGN "Addresses"). */
const RESERVED = new Set([
  "about",
  "methodology",
  "corrections",
  "cards",
  "oembed",
  "schemas",
  "pages",
  "index",
  "404",
]);

/** The story in the folder; absent when a file could not be read at all. */
export async function readStoryFolder(folder: string): Promise<ReadStory> {
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

  const series = new Map<string, ParsedSeries>();
  const sections = new Map<string, ParsedMdx<z.infer<typeof sectionSchema>>>();
  for (const name of await list(folder, "series")) {
    const read = await readText(join(folder, "series", name));
    if (isProblem(read)) report([read]);
    else if (!name.endsWith(".csv"))
      report([{ file: read.file, line: 1, message: "not a .csv file. Rename or remove it." }]);
    else {
      const parsed = parseSeries(read);
      report(parsed.problems);
      series.set(name.slice(0, -4), parsed);
    }
  }
  for (const name of await list(folder, "sections")) {
    const read = await readText(join(folder, "sections", name));
    if (isProblem(read)) report([read]);
    else if (!SECTION_FILE.test(name))
      report([
        {
          file: read.file,
          line: 1,
          message: 'not a section\'s name. Write two digits, a hyphen and an id: "20-human-cost.mdx".',
        },
      ]);
    else {
      const parsed = parseMdx(read, sectionSchema);
      report(parsed.problems);
      sections.set(name, parsed);
    }
  }
  if (sections.size === 0)
    report([{ file: nameOf(join(folder, "sections")), line: 1, message: "no sections. Write at least one." }]);

  if (!story.data || !ledger.data || !charts.data || !quotes.data || !timeline.data) return { problems };
  const resolved = resolveFigures(ledger.data.figures, ledger.file, ledger.lineOf);
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
    sections: [...sections].flatMap(([file, parsed]) => sectionOf(file, parsed)),
    words: 0,
  };
  joined.words = wordsOnPage(
    joined,
    [...sections.values()].flatMap(({ uses }) => uses),
  );
  return { story: joined, files: { story, ledger, charts, quotes, timeline, series, sections }, problems };
}

/** The names of the story folders of a content folder, in order. */
export async function storyNames(content: string): Promise<string[]> {
  const entries = await readdir(join(content, "stories"), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function list(folder: string, name: string): Promise<string[]> {
  const names = await readdir(join(folder, name)).catch(() => []);
  return names.filter((entry) => !entry.startsWith(".")).sort();
}

function sectionOf(file: string, { data, uses, words }: ParsedMdx<z.infer<typeof sectionSchema>>): Section[] {
  const id = SECTION_FILE.exec(file)?.[2];
  if (!data || !id) return [];
  const idsOf = (kind: AttributeKind) => [...new Set(uses.flatMap((use) => valuesOf(use, kind)))];
  const [figures, terms, charts] = [idsOf("figure"), idsOf("term"), idsOf("chart")];
  const others = uses.flatMap((use) => {
    const [figure, by] = [valuesOf(use, "figure")[0], valuesOf(use, "source")[0]];
    return figure === undefined || by === undefined ? [] : [{ figure, by }];
  });
  const parts = [...new Set(uses.map(({ name }) => name))];
  return [{ id, file: file.replace(/\.mdx$/, ""), ...data, figures, others, terms, parts, charts, words }];
}
