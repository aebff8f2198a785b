/** What searches find of a story: itself, its sections and its figures, each by whole phrases, as they are printed. */
import { figureSummary, plainText } from "../language/claims.ts";
import { urls } from "../model/addresses.ts";
import type { Story } from "../model/story.ts";

export interface Found {
  /** Where it stands, under the base. */
  url: string;
  title: string;
  kind: "Story" | "Section" | "Figure";
  /** The name of its story; "" of a story itself. */
  story: string;
  phrases: string[];
}

/** All that is found of the story; `pages` has what each page of a section says, by its file. Figures are found by their evidence alone. */
export function foundIn(story: Story, pages: ReadonlyMap<string, readonly string[]>): Found[] {
  const printed = [story.standfirst, ...story.keyPoints, story.scope].map((text) => plainText(story, text));
  const own: Found = { url: urls.story(story.id), title: story.headline, kind: "Story", story: "", phrases: printed };
  const sections = story.sections.map(({ id, title }): Found => ({
    url: urls.anchor(story.id, id),
    title,
    kind: "Section",
    story: story.shortTitle,
    phrases: [title, ...(pages.get(`${story.id}/${id}/index.html`) ?? [])],
  }));
  const figures = Object.values(story.figures).map((figure): Found => ({
    url: urls.figure(story.id, figure.id),
    title: figure.label,
    kind: "Figure",
    story: story.shortTitle,
    phrases: [figureSummary(story, figure)],
  }));
  return [own, ...sections, ...figures];
}
