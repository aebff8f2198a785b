/** The heads of the pages that belong to no story. */
import { urls } from "../../model/addresses.ts";
import { pageCard } from "../cards/card.ts";
import { correctionsPage, homePage, type SitePage, textPage, type Words } from "../site-pages.ts";
import { type DataContext, publisherData } from "../structured-data.ts";
import type { HeadLink, PageHead } from "./head.ts";

const CORRECTIONS_FEED: HeadLink = {
  rel: "alternate",
  type: "application/atom+xml",
  href: urls.correctionsFeed(),
  title: "Corrections",
};

/** The stories, newest first. */
export function homeHead(context: DataContext): PageHead {
  const feed: HeadLink = { rel: "alternate", type: "application/feed+json", href: urls.jsonFeed() };
  return { ...headOf(context, homePage(context.site)), links: [feed, CORRECTIONS_FEED] };
}

/** Who publishes the site. */
export function aboutHead(context: DataContext, words: Words): PageHead {
  return { ...headOf(context, textPage("about", words)), data: [publisherData(context)] };
}

/** How figures are gathered. */
export function methodologyHead(context: DataContext, words: Words): PageHead {
  return headOf(context, textPage("methodology", words));
}

/** What was corrected, and what updated. */
export function correctionsHead(context: DataContext): PageHead {
  return { ...headOf(context, correctionsPage), links: [CORRECTIONS_FEED] };
}

/** What stands for any address that does not exist. */
export function notFoundHead(): PageHead {
  return { title: "Page not found", description: "There is no page at this address." };
}

function headOf({ site }: DataContext, page: SitePage): PageHead {
  const { title, description, path } = page;
  return { title, description, canonical: path, card: pageCard(site, page) };
}
