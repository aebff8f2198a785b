/** The pages of people, topics and serials, with their words and the numbers of their share images. */
import { type Catalogue, editedBy, onTopic, partsOf, writtenBy } from "../model/catalogue.ts";
import { urls } from "../model/addresses.ts";
import type { Person, Serial, Topic } from "../model/schema/catalogue.ts";
import type { Story } from "../model/story.ts";
import type { SitePage } from "./site-pages.ts";

/** A person: who it is, and how many stories are the person's. */
export function personPage(id: string, { name, role, about }: Person, stories: readonly Story[]): SitePage {
  const [written, edited] = [writtenBy(stories, id).length, editedBy(stories, id).length];
  const counts = [
    [written, written === 1 ? "story written" : "stories written"],
    [edited, edited === 1 ? "story edited" : "stories edited"],
  ] as const;
  return {
    id: `people-${id}`,
    path: urls.person(id),
    title: name,
    description: about ?? `${name}, ${role}.`,
    counts: counts.filter(([count]) => count > 0),
  };
}

/** A topic, and how much the site has on it. */
export function topicPage(id: string, { name, description }: Topic, stories: readonly Story[]): SitePage {
  const counts = countsOf(onTopic(stories, id));
  return { id: `topics-${id}`, path: urls.topic(id), title: name, description, counts };
}

/** A serial, and how much is in it. */
export function serialPage(id: string, { name, description }: Serial, stories: readonly Story[]): SitePage {
  const counts = countsOf(partsOf(stories, id));
  return { id: `series-${id}`, path: urls.serial(id), title: name, description, counts };
}

/** All of them that have stories. */
export function cataloguePages({ people, topics, serials }: Catalogue, stories: readonly Story[]): SitePage[] {
  const pages = [
    ...Object.entries(people).map(([id, person]) => personPage(id, person, stories)),
    ...Object.entries(topics).map(([id, topic]) => topicPage(id, topic, stories)),
    ...Object.entries(serials).map(([id, serial]) => serialPage(id, serial, stories)),
  ];
  return pages.filter(({ counts = [] }) => counts.some(([count]) => count > 0));
}

function countsOf(stories: readonly Story[]): [number, string][] {
  const sum = (of: (story: Story) => object) => stories.reduce((all, story) => all + Object.keys(of(story)).length, 0);
  return [
    [stories.length, stories.length === 1 ? "story" : "stories"],
    [sum(({ figures }) => figures), "figures"],
    [sum(({ sources }) => sources), "sources"],
  ];
}
