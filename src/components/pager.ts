/** Where a reader can go from a page that is one of many: to the one before, to the next, and back to all of them. */
import { captionOf } from "../charts/caption.ts";
import { urls } from "../model/addresses.ts";
import { neighbours } from "../model/neighbours.ts";
import type { Figure, Section, Story } from "../model/story.ts";

/** One of these ways. */
export interface PagerLink {
  href: string;
  label: string;
}

/** All of them; at the ends there is none before, or none after. */
export interface PagerLinks {
  previous?: PagerLink | undefined;
  all: PagerLink;
  next?: PagerLink | undefined;
}

function around<T extends { id: string }>(items: readonly T[], id: string, link: (item: T) => PagerLink) {
  const { previous, next } = neighbours(items, id);
  return { previous: previous && link(previous), next: next && link(next) };
}

/** Of a section: to its place in the whole story. */
export function sectionPager(story: Story, section: Section): PagerLinks {
  return {
    ...around(story.sections, section.id, ({ id, title }) => ({ href: urls.section(story.id, id), label: title })),
    all: { href: urls.anchor(story.id, section.id), label: "The whole story" },
  };
}

/** Of a figure: to all figures of the story. */
export function figurePager(story: Story, figure: Figure): PagerLinks {
  return {
    ...around(Object.values(story.figures), figure.id, ({ id, label }) => ({ href: urls.figure(story.id, id), label })),
    all: { href: urls.figures(story.id), label: "All figures" },
  };
}

/** Of a chart: to the story. */
export function chartPager(story: Story, id: string): PagerLinks {
  const charts = Object.entries(story.charts).map(([key, chart]) => ({ id: key, ...captionOf(story, chart) }));
  return {
    ...around(charts, id, (to) => ({ href: urls.chart(story.id, to.id), label: to.title })),
    all: { href: urls.story(story.id), label: "The whole story" },
  };
}
