/** The heads of the pages that belong to no story. */
import type { Site } from "../../model/schema/site.ts";
import { urls } from "../../model/addresses.ts";
import { type DataContext, publisherData } from "../structured-data.ts";
import type { HeadLink, PageHead } from "./head.ts";

/** The front matter of a page of content/pages. */
type Words = Pick<PageHead, "title" | "description">;

const CORRECTIONS_FEED: HeadLink = {
  rel: "alternate",
  type: "application/atom+xml",
  href: urls.correctionsFeed(),
  title: "Corrections",
};

/** The stories, newest first. */
export function homeHead({ name, description }: Site): PageHead {
  const feed: HeadLink = { rel: "alternate", type: "application/feed+json", href: urls.jsonFeed() };
  return { title: name, description, canonical: urls.home(), links: [feed, CORRECTIONS_FEED] };
}

/** Who publishes the site. */
export function aboutHead(context: DataContext, { title, description }: Words): PageHead {
  return { title, description, canonical: urls.about(), data: [publisherData(context)] };
}

/** How figures are gathered. */
export function methodologyHead({ title, description }: Words): PageHead {
  return { title, description, canonical: urls.methodology() };
}

/** What was corrected, and what updated. */
export function correctionsHead(): PageHead {
  return {
    title: "Corrections",
    description: "What this site got wrong, with what is right, and how figures moved.",
    canonical: urls.corrections(),
    links: [CORRECTIONS_FEED],
  };
}

/** What stands for any address that does not exist. */
export function notFoundHead(): PageHead {
  return { title: "Page not found", description: "There is no page at this address." };
}
