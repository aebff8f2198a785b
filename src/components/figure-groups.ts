/** The figures of a story in the order in which a reader meets them. */
import { plainText } from "../language/claims.ts";
import { urls } from "../model/addresses.ts";
import { figuresIn } from "../model/placeholders.ts";
import type { Figure, Story } from "../model/story.ts";
import { figuresOnPage } from "../parts/on-page.ts";

/** Figures under the name of where they are printed first; without an address where that is no section. */
export interface FigureGroup {
  title: string;
  href?: string;
  figures: Figure[];
}

/** Every figure of the story in one group: of its top, of its sections in order, then those that only other figures rest on. */
export function figureGroups(story: Story): FigureGroup[] {
  const left = new Map(Object.entries(story.figures));
  const take = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const figure = left.get(id);
      left.delete(id);
      return figure ? [figure] : [];
    });
  const groups: FigureGroup[] = [
    { title: "At the top of the story", href: urls.story(story.id), figures: take(ofTop(story)) },
    ...story.sections.map((section) => ({
      title: plainText(story, section.title),
      href: urls.section(story.id, section.id),
      figures: take([...section.figures, ...figuresOnPage(story, section).map(({ id }) => id)]),
    })),
  ];
  const rest = { title: "In charts, and behind other figures", figures: take([...left.keys()]) };
  return [...groups, rest].filter(({ figures }) => figures.length > 0);
}

/** What the story prints before its first section: those that lead it come first. */
function ofTop(story: Story): string[] {
  return [...(story.lead ?? []), story.standfirst, ...story.keyPoints].flatMap(figuresIn).map(({ figure }) => figure);
}
