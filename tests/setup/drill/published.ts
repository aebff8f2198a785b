/**
 * A content folder whose one story has been published: its record, its charts, its addresses. A test changes it as an
 * editor would, and does what each message says, to the letter (obey.ts).
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { charts } from "../../../src/commands/record/charts.ts";
import { stories } from "../../../src/commands/record/stories.ts";
import type { Story } from "../../../src/model/story.ts";
import { readChartRecords } from "../../../src/record/chart-record-file.ts";
import { listText } from "../../../src/record/address-list.ts";
import { addressesOf, idsOf, placesOf, THINGS } from "../../../src/record/addresses-of.ts";
import { type Content, checkContent } from "../../../src/rules/content.ts";
import { nameOf } from "../../../src/reading/text-file.ts";
import { copyAshby, type Edit, lines } from "../examples/ashby.ts";
import { obey } from "./obey.ts";

/** The day on which everything is changed; the story was published on 6 March 2020 and last changed on the 7th. */
export const TODAY = "2020-04-01";
export const STORY = "ashby-storm";

/** How many times an editor may have to run `check` until it says that nothing is wrong. */
const STEPS = 3;

export class Published {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** The fixture story, published with these edits. */
  static async story(...edits: Edit[]): Promise<Published> {
    const one = new Published(await mkdtemp(join(tmpdir(), "published-")));
    for (const shared of ["site.yaml", "units.yaml", "language", "pages"])
      await cp(join("content", shared), one.path(shared), { recursive: true });
    await mkdir(one.path("stories"));
    await copyAshby(one.path("stories"), STORY, ...edits);
    await one.record();
    return one;
  }

  /** What `npm run record` does, but for the build: only addresses that stand and fall with something of the story. */
  async record(): Promise<void> {
    const { stories: all, problems } = await this.check();
    if (problems.length > 0) throw new Error(lines(problems).join("\n"));
    stories(this.folder, all);
    charts(this.folder, all);
    const list = this.path("published", "addresses.txt");
    const before = await readFile(list, "utf8").catch(() => "");
    await writeFile(list, listText(before, new Set(["/", ...all.flatMap((story) => this.#addresses(story))])));
  }

  #addresses(story: Story): string[] {
    const { id } = story;
    const things = THINGS.flatMap((thing) => idsOf(thing, story).flatMap((each) => addressesOf(thing, id, each)));
    const fixed = readChartRecords(id, this.folder).map(
      ({ record, hash }) => `/${id}/charts/${record.chart}/embed/${hash}/`,
    );
    const whole = placesOf(id).filter((place) => !place.endsWith("*"));
    return [
      `/${id}/`,
      `/${id}/#main`,
      `/${id}/figures/`,
      `/${id}/sources/`,
      `/${id}/figures.csv`,
      ...whole,
      ...things,
      ...fixed,
    ];
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  read(...parts: string[]): Promise<string> {
    return readFile(this.path(...parts), "utf8");
  }

  /** Replaces every occurrence of a text of a file of the story. Throws an Error where it is not there. */
  async edit(...edits: Edit[]): Promise<void> {
    for (const [file, find, replace] of edits) {
      const text = await this.read("stories", STORY, file);
      if (!text.includes(find)) throw new Error(`${file} does not hold "${find}".`);
      await writeFile(
        this.path("stories", STORY, file),
        text.replaceAll(find, () => replace),
      );
    }
  }

  check(): Promise<Content> {
    return checkContent(this.folder, TODAY);
  }

  /** What `check` says, a line each, with places in the content folder. */
  async said(): Promise<string[]> {
    const { problems } = await this.check();
    return lines(problems.map((each) => ({ ...each, file: each.file.replace(`${nameOf(this.folder)}/`, "") })));
  }

  /**
   * Does what is said until nothing is wrong, and gives what was said each time. Throws an Error where a line does not
   * say what to do, or where it takes more than three times.
   */
  async mend(): Promise<string[][]> {
    const steps: string[][] = [];
    for (let said = await this.said(); said.length > 0; said = await this.said()) {
      steps.push(said);
      if (steps.length > STEPS) throw new Error(steps.map((step) => step.join("\n")).join("\n--\n"));
      await obey(this.folder, said);
    }
    return steps;
  }

  /** The story as it is now. */
  async story(): Promise<Story> {
    const { stories } = await this.check();
    const [story] = stories;
    if (!story) throw new Error("The story cannot be read.");
    return story;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}
