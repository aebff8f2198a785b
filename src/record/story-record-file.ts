/** The record of a published story, in its file: content/published/<story>.json. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { readFolder } from "../reading/folder.ts";
import { isProblem, readText } from "../reading/text-file.ts";
import { type StoryRecord, storyRecordSchema } from "./story-record.ts";

const FOLDER = "published";

/** The record's file, under the content folder. */
export function recordFile(content: string, story: string): string {
  return join(content, FOLDER, `${story}.json`);
}

/** The record of the story; neither record nor problem where it was never published. */
export async function readRecord(
  content: string,
  story: string,
): Promise<{ record?: StoryRecord; problems: Problem[] }> {
  const path = recordFile(content, story);
  if (!existsSync(path)) return { problems: [] };
  const read = await readText(path);
  if (isProblem(read)) return { problems: [read] };
  try {
    return { record: storyRecordSchema.parse(JSON.parse(read.text)), problems: [] };
  } catch {
    const message = 'not a record of a published story. Take back the change: only "npm run record" writes this file.';
    return { problems: [{ file: read.file, line: 1, message }] };
  }
}

/** The names of all stories that have a record. */
export function recordedStories(content: string): string[] {
  const names = readFolder(join(content, FOLDER)).entries.map(({ name }) => name);
  return names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length));
}
