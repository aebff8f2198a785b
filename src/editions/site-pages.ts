/** The pages that belong to no story, with their words: those of content/pages, and two that say what the site is. */
import type { Site } from "../model/schema/site.ts";
import { urls } from "../model/addresses.ts";

/** A page, by the name that its share image has too. */
export interface SitePage {
  id: "home" | "about" | "methodology" | "corrections";
  path: string;
  title: string;
  description: string;
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
