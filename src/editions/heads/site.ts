/** The heads of the pages that belong to no story. */
import { urls } from "../../model/addresses.ts";
import type { Story } from "../../model/story.ts";
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

/** What these heads are made of: with the site all of its stories, newest first. */
export type SiteContext = DataContext & { stories: readonly Story[] };

/** The stories, newest first. */
export function homeHead(context: SiteContext): PageHead {
  const feed: HeadLink = { rel: "alternate", type: "application/feed+json", href: urls.jsonFeed() };
  return { ...headOf(context, homePage(context.site)), links: [feed, CORRECTIONS_FEED] };
}

/** Who publishes the site. */
export function aboutHead(context: SiteContext, words: Words): PageHead {
  return { ...headOf(context, textPage("about", words)), data: [publisherData(context)] };
}

/** How figures are gathered. */
export function methodologyHead(context: SiteContext, words: Words): PageHead {
  return headOf(context, textPage("methodology", words));
}

/** What was corrected, and what updated. */
export function correctionsHead(context: SiteContext): PageHead {
  return { ...headOf(context, correctionsPage), links: [CORRECTIONS_FEED] };
}

/** The stories of one year, of a site that has many. */
export function storiesHead(context: SiteContext, year: string): PageHead {
  return ofYear(homeHead(context), `Stories of ${year}`, urls.storiesOf(year));
}

/** What was corrected and updated in one year, of a site that has much of it. */
export function correctionsOfHead(context: SiteContext, year: string): PageHead {
  return ofYear(correctionsHead(context), `Corrections and updates of ${year}`, urls.correctionsOf(year));
}

/** The head of the whole list, and its card, under the year's own name and address. */
function ofYear(head: PageHead, title: string, canonical: string): PageHead {
  return { ...head, title, canonical };
}

/** Where all stories are searched: a page for people, which no search engine need find. */
export function searchHead(): PageHead {
  return { title: "Search", description: "Find stories, sections and figures by their words." };
}

/** What stands for any address that does not exist. */
export function notFoundHead(): PageHead {
  return { title: "Page not found", description: "There is no page at this address." };
}

/** The head of a page with its card. */
export function headOf({ site, stories }: SiteContext, page: SitePage): PageHead {
  const { title, description, path } = page;
  return { title, description, canonical: path, card: pageCard(site, page, stories) };
}
