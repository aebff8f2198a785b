/**
 * What machines are told of a page, in the vocabulary of schema.org. Pages refer to one another by address in place
 * of saying all again: the publisher is described on the about page, a story's sources on the page of its sources.
 */
import type {
  BreadcrumbList,
  CorrectionComment,
  CreativeWork,
  Dataset,
  Graph,
  NewsArticle,
  NewsMediaOrganization,
  Thing,
} from "schema-dts";
import { kindOf } from "../charts/kinds.ts";
import { chartOf } from "../charts/named.ts";
import { storyChanges } from "../record/changes.ts";
import { firstDay, lastDay } from "../model/periods.ts";
import type { Story } from "../model/story.ts";
import type { Site } from "../model/schema/site.ts";
import { absolute, uri, urls } from "../model/addresses.ts";

/** What the statements are made of; `origin` makes the addresses whole. */
export interface DataContext {
  site: Site;
  origin: URL | string;
}

/** Every page has this id on its main part: the anchor of what the page describes. */
const MAIN = "#main";

/** The publisher, with its policies; the about page states it and the others refer to it. */
export function publisherData({ site, origin }: DataContext): NewsMediaOrganization {
  return {
    "@type": "NewsMediaOrganization",
    "@id": `${absolute(urls.about(), origin)}${MAIN}`,
    name: site.publisher,
    url: absolute(urls.home(), origin),
    logo: absolute(urls.file("icon.svg"), origin),
    ethicsPolicy: absolute(urls.methodology(), origin),
    correctionsPolicy: absolute(urls.corrections(), origin),
    ...(site.contact.url.startsWith("mailto:") && { email: site.contact.url.slice("mailto:".length) }),
  };
}

/** The story as an article. It stands in the page of the story, where every byte counts: no more than is used. */
export function articleData(context: DataContext, story: Story): NewsArticle {
  const { site, origin } = context;
  const corrections = storyChanges(story)
    .filter(({ kind }) => kind === "correction")
    .map(({ text, day }): CorrectionComment => ({ "@type": "CorrectionComment", text, datePublished: day }));
  const publisher = `${absolute(urls.about(), origin)}${MAIN}`;
  return {
    "@type": "NewsArticle",
    "@id": absolute(urls.story(story.id), origin),
    headline: story.headline,
    datePublished: story.published,
    dateModified: story.updated,
    author: { "@type": "NewsMediaOrganization", "@id": publisher, name: site.publisher },
    publisher: { "@id": publisher },
    about: story.tags,
    ...(corrections.length > 0 && { correction: corrections }),
    isBasedOn: { "@id": `${absolute(urls.sources(story.id), origin)}${MAIN}` },
  };
}

/** The story's sources, as the list to which the story's `isBasedOn` refers. */
export function sourcesData({ origin }: DataContext, story: Story): Thing {
  return {
    "@type": "Collection",
    "@id": `${absolute(urls.sources(story.id), origin)}${MAIN}`,
    name: `Sources: ${story.shortTitle}`,
    hasPart: Object.values(story.sources).map(({ publisher, title, date, url }): CreativeWork => ({
      "@type": "CreativeWork",
      name: title,
      publisher: { "@type": "Organization", name: publisher },
      ...(date !== "undated" && { datePublished: date }),
      ...(url !== undefined && { url: uri(url) }),
    })),
  };
}

/** A chart as a data set, with its files. `name` and `description` are printed already. */
export function datasetData(
  { site, origin }: DataContext,
  story: Story,
  id: string,
  words: { name: string; description: string },
): Dataset {
  const chart = chartOf(story, id);
  const hasDay = kindOf(chart).lastDay(story, chart) !== undefined;
  const file = (path: string, encodingFormat: string) =>
    ({ "@type": "DataDownload", encodingFormat, contentUrl: absolute(path, origin) }) as const;
  return {
    "@type": "Dataset",
    "@id": absolute(urls.chart(story.id, id), origin),
    ...words,
    url: absolute(urls.chart(story.id, id), origin),
    creator: { "@type": "NewsMediaOrganization", name: site.publisher, url: absolute(urls.home(), origin) },
    license: site.licence.url,
    datePublished: story.published,
    dateModified: story.updated,
    ...(hasDay && { temporalCoverage: `${firstDay(story.period.from)}/${lastDay(story.period.to)}` }),
    isAccessibleForFree: true,
    isPartOf: { "@id": absolute(urls.story(story.id), origin) },
    distribution: [
      file(urls.chartCsv(story.id, id), "text/csv"),
      file(urls.chartData(story.id, id), "application/json"),
    ],
  };
}

/** Where a page stands: the site, then each step to the page itself, as [name, path]. */
export function breadcrumbs({ site, origin }: DataContext, ...steps: [name: string, path: string][]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [[site.name, urls.home()] as const, ...steps].map(([name, path], i) => ({
      "@type": "ListItem",
      position: i + 1,
      name,
      item: absolute(path, origin),
    })),
  };
}

/** The statements as the text of a script element: nothing in it can end the element. */
export function dataScript(statements: readonly Thing[]): string {
  const [only, ...others] = statements;
  const all: Graph | object =
    typeof only === "object" && others.length === 0
      ? { "@context": "https://schema.org", ...only }
      : { "@context": "https://schema.org", "@graph": statements };
  return JSON.stringify(all).replaceAll("<", "\\u003c");
}
