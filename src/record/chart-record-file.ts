/**
 * Recorded charts in their files: content/published/<story>/<chart>.<hash>.json. Written once and never changed; one
 * whose content does not give its hash was edited by hand, and is refused.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ContentError, type Problem } from "../model/problem.ts";
import { readFolder } from "../reading/folder.ts";
import { isProblem, readTextSync } from "../reading/text-file.ts";
import { type ChartRecord, recordChart, chartRecordText, recordHash } from "./chart-record.ts";
import type { Story } from "../model/story.ts";

const CONTENT = "content";
const FILE = /^([a-z0-9-]+)\.([0-9a-f]{12})\.json$/;

/** A record with its address. */
export interface KeptRecord {
  hash: string;
  record: ChartRecord;
}

/** The folder of a story's records. */
function folderOf(story: string, content: string): string {
  return join(content, "published", story);
}

/** Every record of the story, in the order of its files. Throws a ContentError for those that are not what was recorded. */
export function readChartRecords(story: string, content = CONTENT): KeptRecord[] {
  const read = readAll(story, content);
  const problems = read.filter((each) => "message" in each);
  if (problems.length > 0) throw new ContentError(problems);
  return read.filter((each) => "record" in each);
}

/** The records under a content folder that are not what was recorded, also those of stories that are gone. */
export function chartRecordProblems(content: string): Problem[] {
  const folder = readFolder(folderOf("", content));
  const stories = folder.entries.map(({ name }) => name).filter((name) => !name.includes("."));
  const records = stories.flatMap((name) => readAll(name, content));
  return [...folder.problems, ...records.filter((each) => "message" in each)];
}

function readAll(story: string, content: string): (KeptRecord | Problem)[] {
  const folder = folderOf(story, content);
  const { entries, problems } = readFolder(folder);
  const read = entries.flatMap(({ name }) => {
    const hash = FILE.exec(name)?.[2];
    return hash === undefined ? [] : [readOne(join(folder, name), hash)];
  });
  return [...problems, ...read];
}

function readOne(path: string, hash: string): KeptRecord | Problem {
  const read = readTextSync(path);
  if (isProblem(read)) return read;
  try {
    const record = JSON.parse(read.text) as ChartRecord;
    if (recordHash(record) === hash) return { hash, record };
  } catch {
    // Said below, as for any other change.
  }
  const message = `not what was recorded under "${hash}". Take back the change: others show this chart in their articles.`;
  return { file: read.file, line: 1, message };
}

/** The address of the chart as it stands now, if that is recorded: an address that is not could die with the next edit. */
export function keptHash(story: Story, chart: string, content = CONTENT): string | undefined {
  const hash = recordHash(recordChart(story, chart));
  return existsSync(fileOf(story.id, chart, hash, content)) ? hash : undefined;
}

/** Records every chart of the story as it stands; gives the files that are new. */
export function writeChartRecords(story: Story, content = CONTENT): string[] {
  return Object.keys(story.charts).flatMap((chart) => {
    const record = recordChart(story, chart);
    const file = fileOf(story.id, chart, recordHash(record), content);
    if (existsSync(file)) return [];
    mkdirSync(folderOf(story.id, content), { recursive: true });
    writeFileSync(file, chartRecordText(record));
    return [file];
  });
}

function fileOf(story: string, chart: string, hash: string, content: string): string {
  return join(folderOf(story, content), `${chart}.${hash}.json`);
}
