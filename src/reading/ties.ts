/**
 * Joins stories to people, topics and each other. Done again at each reading, for all stories: what a story shows of another may
 * have changed where the story has not.
 */
import type { Catalogue } from "../model/catalogue.ts";
import type { Story } from "../model/story.ts";
import type { Headed, Linked, SerialTie, Ties } from "../model/ties.ts";

/** The stories with their ties; one that names nothing, and is in no serial, has none. Ids of nothing are passed over. */
export function withTies(stories: readonly Story[], catalogue: Catalogue): Story[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const headed = (ids: readonly string[]) => ids.flatMap((id) => asHeaded(byId.get(id)));
  const serials = serialsByStory(catalogue, headed);
  return stories.map((story) => {
    const serial = serials.get(story.id);
    const ties: Ties = {
      authors: linked(story.authors, catalogue.people),
      editors: linked(story.editors, catalogue.people),
      topics: linked(story.topics, catalogue.topics),
      ...(serial && { serial }),
      related: headed(story.related),
    };
    const has = serial !== undefined || Object.values(ties).some((list) => Array.isArray(list) && list.length > 0);
    // What an earlier reading found is not kept.
    return { ...story, ties: has ? ties : undefined };
  });
}

function asHeaded(story: Story | undefined): Headed[] {
  return story ? [{ id: story.id, headline: story.headline }] : [];
}

function linked(ids: readonly string[], known: Readonly<Record<string, { name: string }>>): Linked[] {
  return ids.flatMap((id) => (Object.hasOwn(known, id) ? [{ id, name: known[id]?.name ?? "" }] : []));
}

/** The serial that each story is in, by the story's id. */
function serialsByStory({ serials }: Catalogue, headed: (ids: readonly string[]) => Headed[]): Map<string, SerialTie> {
  const found = Object.entries(serials).flatMap(([id, { name, stories: ids }]) => {
    const stories = headed(ids);
    return stories.map((story, i) => [story.id, { id, name, part: i + 1, stories }] as const);
  });
  return new Map(found);
}
