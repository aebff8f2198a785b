/**
 * The things of stories that have addresses of their own: what stands in the address of each (`params`), and what its page and
 * its files are made of (`props`). In the order of the stories, and within one in the order of its files.
 */
import { type ImageFormat, imageName, imageWidths, type StoryImage } from "./images.ts";
import type { Figure, Section, Story } from "./story.ts";

/** One of them. */
export interface Path<Props extends object = Record<string, unknown>> {
  params: Record<string, string>;
  props: Props;
}

export function pathsOfStories(stories: readonly Story[]): Path<{ story: Story }>[] {
  return stories.map((story) => ({ params: { story: story.id }, props: { story } }));
}

export function pathsOfSections(stories: readonly Story[]): Path<{ story: Story; section: Section }>[] {
  return stories.flatMap((story) =>
    story.sections.map((section) => ({ params: { story: story.id, section: section.id }, props: { story, section } })),
  );
}

export function pathsOfFigures(stories: readonly Story[]): Path<{ story: Story; figure: Figure }>[] {
  return stories.flatMap((story) =>
    Object.values(story.figures).map((figure) => ({
      params: { story: story.id, figure: figure.id },
      props: { story, figure },
    })),
  );
}

/** `id` is the chart's. */
export function pathsOfCharts(stories: readonly Story[]): Path<{ story: Story; id: string }>[] {
  return stories.flatMap((story) =>
    Object.keys(story.charts).map((id) => ({ params: { story: story.id, chart: id }, props: { story, id } })),
  );
}

/** A copy of each width of each image, in one format. */
export function pathsOfImages(
  stories: readonly Story[],
  format: ImageFormat,
): Path<{ story: Story; image: StoryImage; width: number }>[] {
  return stories.flatMap((story) =>
    Object.values(story.images ?? {}).flatMap((image) =>
      imageWidths(image, format).map((width) => ({
        params: { story: story.id, image: imageName(image, width) },
        props: { story, image, width },
      })),
    ),
  );
}
