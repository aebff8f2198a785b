/**
 * The pages that belong to no story, with their words: those of content/pages, and two that say what the site is. Those of people,
 * topics and serials are made in catalogue-pages.ts.
 */
import type { Site } from "../model/schema/site.ts";
import { urls } from "../model/addresses.ts";

/** A page, by the name that its share image has too. */
export interface SitePage {
  /** `home`, `about`, `methodology`, `corrections`, or that of a page of the catalogue, as `people-ada-berg`. */
  id: string;
  path: string;
  title: string;
  description: string;
  /** The numbers of its share image, where they are its own: how many, and of what. */
  counts?: readonly (readonly [count: number, what: string])[] | undefined;
}

/** The front matter of a page of content/pages. */
export type Words = Pick<SitePage, "title" | "description">;

/** The stories, newest first. */
export const homePage = ({ name, description }: Site): SitePage => ({
  id: "home",
  path: urls.home(),
  title: name,
  description,
});

/** A page of content/pages. */
export const textPage = (id: "about" | "methodology", { title, description }: Words): SitePage => ({
  ...{ id, path: urls[id](), title, description },
});

/** What was corrected, and what updated. */
export const correctionsPage: SitePage = {
  id: "corrections",
  path: urls.corrections(),
  title: "Corrections",
  description: "What this site got wrong, with what is right, and how figures moved.",
};

/** All of them. */
export function sitePages(site: Site, about: Words, methodology: Words): SitePage[] {
  return [homePage(site), textPage("about", about), textPage("methodology", methodology), correctionsPage];
}
