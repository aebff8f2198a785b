/**
 * What machines are told of a page, in the vocabulary of schema.org. Pages refer to one another by address in place
 * of saying all again: the publisher is described on the about page, a story's sources on the page of its sources.
 */
import type {
  BreadcrumbList,
  CorrectionComment,
  CreativeWork,
  Graph,
  ImageObject,
  NewsArticle,
  NewsMediaOrganization,
  Person,
  Thing,
} from "schema-dts";
import { cardAddress, storyCard } from "./cards/card.ts";
import { storyChanges } from "../record/changes.ts";
import { imagesShown, licenceAddress, plainImage } from "../model/images.ts";
import type { Story } from "../model/story.ts";
import type { Linked, SerialTie, Ties } from "../model/ties.ts";
import type { Site } from "../model/schema/site.ts";
import { absolute, uri, urls } from "../model/addresses.ts";
import { momentText } from "../model/moments.ts";

/** What the statements are made of; `origin` makes the addresses whole. */
export interface DataContext {
  site: Site;
  origin: URL | string;
}

/** Every page has this id on its main part: the anchor of what the page describes. */
const MAIN = "#main";

/** The publisher, with its policies; the about page states it and the others refer to it. */
export function publisherData(context: DataContext): NewsMediaOrganization {
  const { site, origin } = context;
  return {
    ...publisherInShort(context),
    ethicsPolicy: absolute(urls.methodology(), origin),
    ...(site.contact.url.startsWith("mailto:") && { email: site.contact.url.slice("mailto:".length) }),
  };
}

/** Who it is, how it is known by sight, and what it does about errors. */
function publisherInShort({ site, origin }: DataContext) {
  return {
    "@type": "NewsMediaOrganization",
    name: site.publisher,
    url: absolute(urls.home(), origin),
    "@id": `${absolute(urls.about(), origin)}${MAIN}`,
    logo: absolute(urls.file("icon.svg"), origin),
    correctionsPolicy: absolute(urls.corrections(), origin),
  } satisfies NewsMediaOrganization;
}

/**
 * The story as an article, whole in itself: who reads one page does not fetch another to learn who publishes it and how
 * errors are corrected (developers.google.com/search/docs/appearance/structured-data/article). In the page of the story every
 * byte counts: nothing is said twice.
 */
export function articleData(context: DataContext, story: Story): NewsArticle {
  const { site, origin } = context;
  const corrections = storyChanges(story)
    .filter(({ kind }) => kind === "correction")
    .map(({ text, day }): CorrectionComment => ({ "@type": "CorrectionComment", text, datePublished: day }));
  const publisher = publisherInShort(context);
  const address = absolute(urls.story(story.id), origin);
  return {
    "@type": "NewsArticle",
    "@id": address,
    mainEntityOfPage: address,
    headline: story.headline,
    description: story.description,
    image: withImages(cardAddress(storyCard(site, story), origin), story, origin),
    datePublished: momentText(story.published),
    dateModified: momentText(story.updated),
    author: personsIn(context, story.ties?.authors) ?? {
      "@type": "NewsMediaOrganization",
      name: publisher.name,
      url: publisher.url,
    },
    ...(story.ties && editedIn(context, story.ties)),
    publisher,
    publishingPrinciples: absolute(urls.methodology(), origin),
    license: site.licence.url,
    about: story.tags,
    ...(corrections.length > 0 && { correction: corrections }),
    isBasedOn: { "@id": `${absolute(urls.sources(story.id), origin)}${MAIN}` },
  };
}

/** The people as a page of theirs says more of them; undefined where there are none. */
function personsIn({ origin }: DataContext, people: readonly Linked[] = []): Person[] | undefined {
  if (people.length === 0) return undefined;
  return people.map(({ id, name }) => ({ "@type": "Person", name, url: absolute(urls.person(id), origin) }));
}

/** Who edited the article, and which part of which serial it is. */
function editedIn(context: DataContext, { editors, serial }: Ties) {
  const editor = personsIn(context, editors);
  return { ...(editor && { editor }), ...(serial && inSerial(context, serial)) };
}

function inSerial({ origin }: DataContext, serial: SerialTie) {
  const { id, name, part } = serial;
  const address = absolute(urls.serial(id), origin);
  const isPartOf = { "@type": "CreativeWorkSeries", "@id": address, name, url: address } as const;
  return { isPartOf, position: part };
}

/**
 * The card, and before it the images that the story shows
 * (developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 */
function withImages(card: string, story: Story, origin: URL | string): string | (string | ImageObject)[] {
  const objects = imagesShown(story).map(({ shown, image }): ImageObject => {
    const { path, width, height } = plainImage(story.id, image);
    const page = story.sources[shown.source]?.url;
    const from = page === undefined ? absolute(urls.source(story.id, shown.source), origin) : uri(page);
    return {
      "@type": "ImageObject",
      contentUrl: absolute(path, origin),
      width: pixels(width),
      height: pixels(height),
      description: shown.alt,
      ...(shown.caption !== undefined && { caption: shown.caption }),
      creditText: shown.credit,
      copyrightNotice: shown.licence,
      license: licenceAddress(shown.licence) ?? from,
      acquireLicensePage: from,
    };
  });
  return objects.length === 0 ? card : [...objects, card];
}

/** `E37` is the pixel of UN/CEFACT. */
const pixels = (value: number) => ({ "@type": "QuantitativeValue", value, unitCode: "E37" }) as const;

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
      ...(isIsoDate(date) && { datePublished: date }),
      ...(url !== undefined && { url: uri(url) }),
    })),
  };
}

/**
 * Whether a date of a source is one of ISO 8601 (schema.org, Date): a day, a month or a year. A quarter and a fiscal year are
 * none, and their first day would say more than the source does.
 */
function isIsoDate(date: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(date);
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
