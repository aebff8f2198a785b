/**
 * The fixture story with some of its text replaced: as the reader joins it, and its files as the checks get them.
 * Its ids and lines are those of tests/fixtures/stories/ashby-storm.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { units } from "./units.ts";
import type { Story } from "../../../src/model/story.ts";
import { formatProblem, type Problem, sortProblems } from "../../../src/model/problem.ts";
import { readImages } from "../../../src/reading/images.ts";
import { parseMdx } from "../../../src/reading/mdx.ts";
import { parseSeries } from "../../../src/reading/series.ts";
import { readStoryFolder, type StoryFiles } from "../../../src/reading/story-folder.ts";
import { parseYaml } from "../../../src/reading/yaml.ts";
import { chartsSchema } from "../../../src/charts/kinds.ts";
import { ledgerSchema } from "../../../src/model/schema/ledger.ts";
import { quotesSchema, sectionSchema, storySchema, timelineSchema } from "../../../src/model/schema/story.ts";

/** A file of the story, a text that stands in it, and what stands there instead; every occurrence is replaced. */
export type Edit = readonly [file: string, find: string, replace: string];

/** The claim "rescued-brent" is to be looked at again by 1 April 2020. */
export const REVIEWED: Edit = [
  "ledger.yaml",
  "    population: brent\n",
  "    population: brent\n    reviewBy: 2020-04-01\n",
];

/** The claim "rescued" is disputed by the pilots. */
export const DISPUTED: Edit = [
  "ledger.yaml",
  "    leavesOut: Leaves out those who swam ashore.\n",
  "    leavesOut: Leaves out those who swam ashore.\n    disputed: The pilots say {rescued@pilots}.\n",
];

/** The claim "rescued" is wrong, as the pilots show. */
export const CONTRADICTED: Edit = ["ledger.yaml", DISPUTED[1], DISPUTED[2].replace("disputed:", "contradicted:")];

export const ASHBY = "tests/fixtures/stories/ashby-storm";

/** A copy of the story under `parent`, edited. Throws an Error where an edit finds nothing to replace. */
export async function copyAshby(parent: string, id: string, ...edits: Edit[]): Promise<string> {
  const folder = join(parent, id);
  await cp(ASHBY, folder, { recursive: true });
  for (const [file, find, replace] of edits) {
    const text = await readFile(join(folder, file), "utf8");
    if (!text.includes(find)) throw new Error(`${file} does not hold "${find}".`);
    await writeFile(join(folder, file), text.replaceAll(find, replace));
  }
  return folder;
}

/** The edited story and its files. Throws an Error where a file itself is wrong, and so no check would see it. */
export async function ashby(...edits: Edit[]): Promise<{ story: Story; files: StoryFiles }> {
  const parent = await mkdtemp(join(tmpdir(), "ashby-"));
  try {
    const folder = await copyAshby(parent, "ashby-storm", ...edits);
    const { story, problems } = await readStoryFolder(folder, units);
    if (!story) throw new Error(lines(problems).join("\n"));
    return { story, files: await filesOf(folder) };
  } finally {
    await rm(parent, { recursive: true });
  }
}

async function filesOf(folder: string): Promise<StoryFiles> {
  const text = async (file: string) => ({ file, text: await readFile(join(folder, file), "utf8") });
  const named = async (name: string) =>
    Promise.all((await readdir(join(folder, name))).sort().map((file) => text(`${name}/${file}`)));
  return {
    story: parseYaml(await text("story.yaml"), storySchema),
    ledger: parseYaml(await text("ledger.yaml"), ledgerSchema),
    charts: parseYaml(await text("charts.yaml"), chartsSchema),
    quotes: parseYaml(await text("quotes.yaml"), quotesSchema),
    timeline: parseYaml(await text("timeline.yaml"), timelineSchema),
    series: new Map((await named("series")).map((file) => [basename(file.file, ".csv"), parseSeries(file)])),
    sections: new Map((await named("sections")).map((file) => [basename(file.file), parseMdx(file, sectionSchema)])),
    images: (await readImages(folder)).images,
  };
}

/** Problems as an editor reads them, in order. */
export function lines(problems: readonly Problem[]): string[] {
  return sortProblems(problems).map(formatProblem);
}
