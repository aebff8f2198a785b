/** What machines are told of people, topics and serials, in the vocabulary of schema.org. */
import type { CollectionPage, CreativeWorkSeries, NewsArticle, Person as PersonData, ProfilePage } from "schema-dts";
import { absolute, uri, urls } from "../model/addresses.ts";
import type { Person, Serial, Topic } from "../model/schema/catalogue.ts";
import { MOST } from "../model/growing.ts";
import type { Story } from "../model/story.ts";
import type { DataContext } from "./structured-data.ts";

/** The page of a person, whom articles name by this address. */
export function personData({ site, origin }: DataContext, id: string, person: Person): ProfilePage {
  const { name, role, about, links } = person;
  const url = absolute(urls.person(id), origin);
  return {
    "@type": "ProfilePage",
    mainEntity: {
      "@type": "Person",
      name,
      url,
      jobTitle: role,
      ...(about !== undefined && { description: about }),
      ...(links.length > 0 && { sameAs: links.map((link) => uri(link.url)) }),
      worksFor: { "@type": "NewsMediaOrganization", name: site.publisher, url: absolute(urls.home(), origin) },
    } satisfies PersonData,
  };
}

/** The page of a topic with its newest stories. */
export function topicData(context: DataContext, id: string, topic: Topic, stories: readonly Story[]): CollectionPage {
  const { name, description } = topic;
  const url = absolute(urls.topic(id), context.origin);
  return { "@type": "CollectionPage", "@id": url, name, description, url, hasPart: articles(context, stories) };
}

/** The serial, as its articles name it, with its parts in order. */
export function serialData(
  context: DataContext,
  id: string,
  serial: Serial,
  stories: readonly Story[],
): CreativeWorkSeries {
  const { name, description } = serial;
  const url = absolute(urls.serial(id), context.origin);
  return { "@type": "CreativeWorkSeries", "@id": url, name, description, url, hasPart: articles(context, stories) };
}

function articles({ origin }: DataContext, stories: readonly Story[]): NewsArticle[] {
  return stories.slice(0, MOST.home).map((story) => {
    const address = absolute(urls.story(story.id), origin);
    return { "@type": "NewsArticle", "@id": address, url: address, headline: story.headline };
  });
}
