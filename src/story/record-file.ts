/** The record of a published story, in its file: content/published/<story>.json. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "./problem.ts";
import { isProblem, nameOf, readText } from "./read/text-file.ts";
import { type PublishedRecord, recordSchema } from "./record.ts";

const FOLDER = "published";

/** The record's file, under the content folder. */
export function recordFile(content: string, story: string): string {
  return join(content, FOLDER, `${story}.json`);
}

/** The record of the story; neither record nor problem where it was never published. */
export async function readRecord(
  content: string,
  story: string,
): Promise<{ record?: PublishedRecord; problems: Problem[] }> {
  const path = recordFile(content, story);
  if (!existsSync(path)) return { problems: [] };
  const read = await readText(path);
  if (isProblem(read)) return { problems: [read] };
  try {
    return { record: recordSchema.parse(JSON.parse(read.text)), problems: [] };
  } catch {
    const message = "not a record of a published story. Take back the change, or run: npm run record";
    return { problems: [{ file: read.file, line: 1, message }] };
  }
}

/** A published story whose folder is gone: its addresses would die in silence. */
export async function lostStories(content: string, stories: readonly string[]): Promise<Problem[]> {
  const lost = (await recordedStories(content)).filter((story) => !stories.includes(story));
  return lost.map((story) => ({
    file: nameOf(recordFile(content, story)),
    line: 1,
    message: `the story "${story}" was published and is gone. Put its folder back, or remove this record and lead its addresses elsewhere.`,
  }));
}

async function recordedStories(content: string): Promise<string[]> {
  const names = await readdir(join(content, FOLDER)).catch(() => []);
  return names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length));
}
