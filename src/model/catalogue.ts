/** The people, topics and serials of a site, and which stories belong to each. */
import { compare } from "./problem.ts";
import type { Person, Serial, Topic } from "./schema/catalogue.ts";
import type { Story } from "./story.ts";
import type { Linked } from "./ties.ts";

/** All of them by their ids, in the order of their files. */
export interface Catalogue {
  people: Readonly<Record<string, Person>>;
  topics: Readonly<Record<string, Topic>>;
  serials: Readonly<Record<string, Serial>>;
}

/** What is in it, by the folders at which its pages stand. */
export const SHELVES = ["people", "topics", "series"] as const;
export type Shelf = (typeof SHELVES)[number];

/** A site that has none. */
export const NO_CATALOGUE: Catalogue = { people: {}, topics: {}, serials: {} };

/** The ids of one sort in the order of their file, whether stories belong to them or not. */
export function idsOn(shelf: Shelf, { people, topics, serials }: Catalogue): string[] {
  return Object.keys({ people, topics, series: serials }[shelf]);
}

/** The stories that the person wrote, in their order. */
export function writtenBy(stories: readonly Story[], person: string): Story[] {
  return stories.filter(({ authors }) => authors.includes(person));
}

/** The stories that the person edited, in their order. */
export function editedBy(stories: readonly Story[], person: string): Story[] {
  return stories.filter(({ editors }) => editors.includes(person));
}

/** The stories on the topic, in their order. */
export function onTopic(stories: readonly Story[], topic: string): Story[] {
  return stories.filter(({ topics }) => topics.includes(topic));
}

/** The topics that any of the stories is on, in the order of their names. */
export function topicsOf(stories: readonly Story[]): Linked[] {
  const named = stories.flatMap(({ ties }) => ties?.topics ?? []);
  const byId = new Map(named.map((topic) => [topic.id, topic]));
  return [...byId.values()].sort((a, b) => compare(a.name, b.name));
}

/** The stories of the serial, the first part first. */
export function partsOf(stories: readonly Story[], serial: string): Story[] {
  return stories
    .filter(({ ties }) => ties?.serial?.id === serial)
    .sort((a, b) => (a.ties?.serial?.part ?? 0) - (b.ties?.serial?.part ?? 0));
}

/** The stories that the page of that id shows; none where there is no such page. */
export function storiesOn(shelf: Shelf, stories: readonly Story[], id: string): Story[] {
  if (shelf === "topics") return onTopic(stories, id);
  if (shelf === "series") return partsOf(stories, id);
  return stories.filter(({ authors, editors }) => authors.includes(id) || editors.includes(id));
}
