/** Places inside pages that the content decides on: headings, charts in sections, lists of a figure. */
import type { Story } from "../../model/story.ts";
import { valuesOf } from "../../parts/use.ts";
import type { ParsedPage } from "../../reading/pages.ts";
import { areRead } from "../../reading/story-lists.ts";
import type { SiteContext } from "../rule.ts";

/** What all pages of a sort have, whatever the content: their beginning, sharing, data, how to cite. A test holds it to the site. */
const FURNITURE = ["main", "share", "data", "cite", "embed"];

/** The places there are now; and of those that were published the ones of which the content can say whether they still are. */
export interface Places {
  there: ReadonlySet<string>;
  decided: string[];
}

type Given = Pick<SiteContext, "stories" | "files" | "pages">;

/** The places of the content, beside those that were published. */
export function placesOf({ stories, files, pages }: Given, published: readonly string[]): Places {
  const there = new Set(pages.flatMap((page) => anchorsOf(page).map((id) => `/${nameOf(page)}/#${id}`)));
  const readable = stories.filter((story) => areRead(files.get(story.id)?.sections ?? new Map()));
  for (const story of readable) for (const place of inStory(story, files)) there.add(place);
  const all = new Set(published);
  const decided = published.filter(
    (address) =>
      pages.some((page) => isOn(`/${nameOf(page)}/`, address)) ||
      readable.some((story) => decides(story, address, all)),
  );
  return { there, decided };
}

function inStory(story: Story, files: Given["files"]): string[] {
  const sections = story.sections.flatMap(({ id, file, charts }) => {
    const parsed = files.get(story.id)?.sections.get(`${file}.mdx`);
    const headings = parsed ? anchorsOf(parsed) : [];
    return [
      ...headings.flatMap((anchor) => [`/${story.id}/#${anchor}`, `/${story.id}/${id}/#${anchor}`]),
      ...charts
        .filter((chart) => Object.hasOwn(story.charts, chart))
        .map((chart) => `/${story.id}/${id}/#chart-${chart}`),
    ];
  });
  const figures = Object.values(story.figures).flatMap(({ id, differs, history }) => {
    const lists = { others: differs, history, reports: story.series[id]?.reports ?? [] };
    return Object.entries(lists).flatMap(([name, list]) =>
      list.length > 0 ? [`/${story.id}/figures/${id}/#${name}`] : [],
    );
  });
  return [...sections, ...figures];
}

/** Whether the place is one of a page that is still there: a list of a figure, a chart of a section, or a heading. */
function decides(story: Story, address: string, published: ReadonlySet<string>): boolean {
  const of = `/${story.id}/`;
  const [, figure, list] = /^\/[^/]+\/figures\/([^/]+)\/#(others|history|reports)$/.exec(address) ?? [];
  if (figure !== undefined && list !== undefined) return address.startsWith(of) && Object.hasOwn(story.figures, figure);
  const section = story.sections.find(({ id }) => isOn(`${of}${id}/`, address));
  const anchor = address.replace(/^.*#/, "");
  if (anchor.startsWith("chart-")) return !!section && Object.hasOwn(story.charts, anchor.slice("chart-".length));
  // A heading stands in the story and in its section.
  const standing = story.sections.filter(({ id }) => published.has(`${of}${id}/#${anchor}`));
  return published.has(`${of}#${anchor}`) && standing.length === 1 && (isOn(of, address) || section !== undefined);
}

/** Whether the address is a place on the page that is no furniture. */
function isOn(page: string, address: string): boolean {
  return address.startsWith(`${page}#`) && !FURNITURE.includes(address.slice(page.length + 1));
}

const anchorsOf = ({ uses }: Pick<ParsedPage, "uses">) => uses.flatMap((use) => valuesOf(use, "anchor"));
const nameOf = ({ file }: ParsedPage) => /([^/]+)\.mdx$/.exec(file)?.[1] ?? "";
