/** content/people.yaml, topics.yaml and serials.yaml. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Catalogue } from "../model/catalogue.ts";
import type { Problem } from "../model/problem.ts";
import {
  peopleSchema,
  serialsSchema,
  topicsSchema,
  type Person,
  type Serial,
  type Topic,
} from "../model/schema/catalogue.ts";
import type { Comment } from "./comments.ts";
import { isProblem, nameOf, readText } from "./text-file.ts";
import { type Parsed, parseYaml } from "./yaml.ts";

/** The entries of one of the files, with their places. */
export interface CatalogueFile<Entry> extends Pick<Parsed<unknown>, "file" | "lineOf" | "lineIn"> {
  /** By their ids; none where there is no file, absent where it could not be read. */
  entries?: Readonly<Record<string, Entry>> | undefined;
  comments: readonly Comment[];
}

/** The files as read. */
export interface CatalogueFiles {
  people: CatalogueFile<Person>;
  topics: CatalogueFile<Topic>;
  serials: CatalogueFile<Serial>;
}

/** What joins the stories of a content folder, and what keeps any of its files from being read. */
export async function readCatalogue(
  content: string,
): Promise<{ catalogue: Catalogue; catalogueFiles: CatalogueFiles; problems: Problem[] }> {
  const [people, topics, serials] = await Promise.all([
    readEntries(join(content, "people.yaml"), peopleSchema, ({ people }) => people),
    readEntries(join(content, "topics.yaml"), topicsSchema, ({ topics }) => topics),
    readEntries(join(content, "serials.yaml"), serialsSchema, ({ serials }) => serials),
  ]);
  return {
    catalogue: {
      people: people.read.entries ?? {},
      topics: topics.read.entries ?? {},
      serials: serials.read.entries ?? {},
    },
    catalogueFiles: { people: people.read, topics: topics.read, serials: serials.read },
    problems: [people, topics, serials].flatMap(({ problems }) => problems),
  };
}

async function readEntries<T, Entry>(
  path: string,
  schema: z.ZodType<T>,
  entriesOf: (data: T) => Record<string, Entry>,
): Promise<{ read: CatalogueFile<Entry>; problems: Problem[] }> {
  const nowhere = { file: nameOf(path), lineOf: () => 1, lineIn: () => 1, comments: [] };
  if (!existsSync(path)) return { read: { ...nowhere, entries: {} }, problems: [] };
  const text = await readText(path);
  if (isProblem(text)) return { read: nowhere, problems: [text] };
  const { data, problems, ...places } = parseYaml(text, schema);
  return { read: { ...places, ...(data && { entries: entriesOf(data) }) }, problems };
}
