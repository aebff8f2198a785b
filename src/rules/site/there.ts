/** What can be said of the addresses of a site before it is built: which are there, and which cannot be. */
import { type Shelf, SHELVES } from "../../model/catalogue.ts";
import { isAnchor, pageOf } from "../../model/redirect.ts";
import { areRead } from "../../reading/story-lists.ts";
import { addressesIn } from "../../record/address-list.ts";
import {
  addressesOf,
  addressesOnShelf,
  idsOf,
  NO_SECTION,
  publishedIds,
  shelved,
  storyIn,
  THINGS,
} from "../../record/addresses-of.ts";
import type { SiteContext } from "../rule.ts";
import { placesOf } from "./places.ts";

export type Given = Pick<SiteContext, "published" | "stories" | "files" | "pages" | "unchanged" | "catalogue">;

/** The addresses that the content has by itself: of its sections, figures, charts and sources, and places on its pages. */
export function thereByContent({ stories, files, pages, catalogue }: Given): Set<string> {
  const things = stories.flatMap((story) =>
    THINGS.flatMap((thing) => idsOf(thing, story).flatMap((id) => addressesOf(thing, story.id, id))),
  );
  const onShelves = SHELVES.flatMap((shelf) =>
    [...(shelves(catalogue)[shelf] ?? [])].flatMap((id) => addressesOnShelf(shelf, id)),
  );
  return new Set([...things, ...onShelves, ...placesOf({ stories, files, pages }, []).there]);
}

/** What was published and may still be there, with what the content has by itself. Of a story that has not changed, all is. */
export function mayBeThere({ published: list, stories: all, files, pages, unchanged, catalogue }: Given): Set<string> {
  const published = addressesIn(list);
  const there = new Set(published);
  const stories = all.filter(({ id }) => !unchanged?.has(id));
  const byStory = Map.groupBy(published, storyIn);
  for (const story of stories) {
    const ofStory = byStory.get(story.id) ?? [];
    for (const thing of THINGS) {
      const present = new Set(idsOf(thing, story));
      const read = files.get(story.id);
      // Which sections there are is not known where one cannot be read; a figure may be written and not computed.
      if (thing === "section" && read && !areRead(read.sections)) continue;
      if (thing === "figure") for (const id of Object.keys(read?.ledger.data?.figures ?? {})) present.add(id);
      for (const id of publishedIds(thing, story.id, ofStory)) {
        if (present.has(id)) continue;
        const own = addressesOf(thing, story.id, id);
        // Where it stood on other pages too, and what stood on its own.
        const anchors = own.filter(isAnchor).map((address) => address.replace(/.*#/, "#"));
        for (const address of ofStory)
          if (own.includes(address) || (thing === "chart" && anchors.some((anchor) => address.endsWith(`/${anchor}`))))
            there.delete(address);
      }
      for (const id of present) for (const address of addressesOf(thing, story.id, id)) there.add(address);
    }
  }
  const known = shelves(catalogue);
  for (const address of published) {
    const { shelf, id = "" } = shelved(address) ?? {};
    if (shelf && known[shelf]?.has(id) === false) there.delete(address);
  }
  for (const shelf of SHELVES)
    for (const id of known[shelf] ?? []) for (const address of addressesOnShelf(shelf, id)) there.add(address);
  const places = placesOf({ stories, files, pages }, published);
  const gone = places.decided.filter((place) => !places.there.has(place));
  for (const place of gone) there.delete(place);
  // What is new beside one that is gone may be where it went.
  const left = new Set(gone.map(pageOf));
  for (const place of places.there) if (left.has(pageOf(place))) there.add(place);
  return there;
}

/** The ids of what has a page in each folder of the catalogue; undefined where its file cannot be read. */
function shelves({ people, topics, serials }: Given["catalogue"]): Record<Shelf, Set<string> | undefined> {
  const ids = (entries?: object) => entries && new Set(Object.keys(entries));
  return { people: ids(people.entries), topics: ids(topics.entries), series: ids(serials.entries) };
}

/** Whether no build of this content can have the address; `there` is what may be there. Of what is not known it is false. */
export function isNowhere(address: string, there: ReadonlySet<string>, stories: Given["stories"]): boolean {
  const page = pageOf(address);
  if (there.has(address) || there.size === 0) return false;
  // Every page has a slash at its end, and every file a name with a dot.
  if (/\/[^/.]+$/.test(page)) return true;
  const [, first = "", second, third] = /^\/([^/]*)(?:\/([^/]*)(?:\/([^/]*))?)?/.exec(page) ?? [];
  const story = stories.find(({ id }) => id === first);
  // A file beside the stories may be new.
  if (!story && page === `/${first}` && page !== "/") return false;
  if (!story) return ![...there].some((other) => other === page || other.startsWith(`/${first}/`));
  if (second === "figures" && third && page.endsWith("/")) return !Object.hasOwn(story.figures, third);
  if (second === "charts" && third && page.endsWith("/")) return !Object.hasOwn(story.charts, third);
  const isSection = second !== undefined && page === `/${first}/${second}/` && !NO_SECTION.includes(second);
  return isSection && !there.has(page) && !story.sections.some(({ id }) => id === second);
}
