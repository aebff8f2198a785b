/** Links to a place in the story that is nowhere in it. */
import type { Problem } from "../../model/problem.ts";
import { suggest } from "../../model/suggest.ts";
import { valuesOf } from "../../parts/use.ts";
import { areRead } from "../../reading/story-lists.ts";
import type { StoryContext, StoryRule } from "../rule.ts";

/** `[words](#place)`: a section, a heading or a chart of the story. Nothing is said while a section cannot be read. */
export const links: StoryRule = { name: "links", charter: [], find };

function find({ story, files }: StoryContext): Problem[] {
  if (!areRead(files.sections)) return [];
  const headings = [...files.sections.values()].flatMap(({ uses }) => uses.flatMap((use) => valuesOf(use, "anchor")));
  const charts = Object.keys(story.charts).map((id) => `chart-${id}`);
  const places = [...story.sections.map(({ id }) => id), ...headings, ...charts];
  return [...files.sections.values()].flatMap(({ file, links: own }) =>
    own
      .filter(({ place }) => !places.includes(place))
      .map(({ place, line }) => ({ file, line, message: nowhere(place, places) })),
  );
}

/** What is said of a place that is not among these. */
export function nowhere(place: string, places: readonly string[]): string {
  return `the link leads to "#${place}", which is nowhere.${suggest(place, places)}`;
}
