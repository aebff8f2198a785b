/** What pages get, in a test, in the place of astro:content: the story that is being changed. And pictures stay the SVG they are drawn from. */
import { readFileSync } from "node:fs";
import type { Section, Story } from "../../../src/model/story.ts";
import type { Site } from "../../../src/model/schema/site.ts";

const bodies = import.meta.glob<{ default: unknown }>(
  ["/content/stories/*/sections/*.mdx", "/tests/fixtures/stories/*/sections/*.mdx"],
  { eager: true },
);
const state: { folder: string; stories: Story[]; site?: Site | undefined } = { folder: "", stories: [] };

/** From now on these are all there is, read from this folder. */
export function show(folder: string, site: Site | undefined, stories: Story[]): void {
  Object.assign(state, { folder, site, stories });
}

const path = (story: Story, file: string) => `${state.folder}/stories/${story.id}/sections/${file}.mdx`;
const bodyOf = (story: Story, file: string) => bodies[`/${path(story, file)}`]?.default;

/** Of reading/load.ts. */
export const LOADED = {
  getSite: () => Promise.resolve(state.site),
  getContext: ({ site: origin, url }: { site?: URL; url: URL }) =>
    Promise.resolve({ site: state.site, origin: origin ?? url }),
  getStories: () => Promise.resolve(state.stories),
  getBodies: (story: Story) =>
    Promise.resolve(story.sections.map((section) => ({ section, Content: bodyOf(story, section.file) }))),
  getBody: (story: Story, { file }: Section) => Promise.resolve(bodyOf(story, file)),
  getTexts: (story: Story) =>
    Promise.resolve(
      Object.fromEntries(story.sections.map(({ id, file }) => [id, readFileSync(path(story, file), "utf8")])),
    ),
  getPage: () => Promise.resolve({}),
};

/** Of record/chart-record-file.ts: a recorded chart has a fixed address that a changed one has not, and stays as it was. */
export const NOTHING_RECORDED = { readChartRecords: () => [], keptHash: () => undefined };

/** Of editions/pictures/png.ts and embed-fonts.ts. */
export const AS_SVG = { png: (svg: string) => svg };
export const WITHOUT_FONTS = { embedFonts: (svg: string) => Promise.resolve(svg) };
