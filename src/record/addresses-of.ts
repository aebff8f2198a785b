/**
 * The addresses that stand and fall with a thing of a story: what `check` can say of them before a site is built. The
 * rest (places inside sections, files of the site) only a build can know. A test holds this to the built site.
 */
import { type Shelf, SHELVES } from "../model/catalogue.ts";
import { isAnchor } from "../model/redirect.ts";
import type { Story } from "../model/story.ts";

/** What of a story has addresses of its own, by how its own address, the first of each list, shows its id. */
const OF = {
  section: ["/[story]/[id]/", "/[story]/#[id]", "/cards/[story]/[id].png"],
  figure: ["/[story]/figures/[id]/", "/[story]/figures/#[id]", "/cards/[story]/figures/[id].png"],
  chart: [
    "/[story]/charts/[id]/",
    "/[story]/#chart-[id]",
    "/[story]/charts/[id].csv",
    "/[story]/charts/[id].json",
    "/[story]/charts/[id].png",
    "/[story]/charts/[id].svg",
    "/[story]/charts/[id]/embed/",
    "/cards/[story]/charts/[id].png",
    "/oembed/[story]/[id].json",
  ],
  source: ["/[story]/sources/#[id]"],
} as const;

export type Thing = keyof typeof OF;
export const THINGS = Object.keys(OF) as Thing[];

/** What a story has besides, under its id; folders of them, where each thing has one. */
const WHOLE = ["/[story]/*", "/cards/[story].png", "/cards/[story]/*", "/oembed/[story]/*"] as const;

/** Names at which a story's pages stand that are no sections. */
export const NO_SECTION = ["figures", "charts", "sources"];

const put = (pattern: string, story: string, id = "") => pattern.replace("[story]", story).replace("[id]", id);

/** All addresses of one thing. */
export function addressesOf(thing: Thing, story: string, id: string): string[] {
  return OF[thing].map((pattern) => put(pattern, story, id));
}

/** What a whole story has addresses under: `/storm/*` and others. */
export function placesOf(story: string): string[] {
  return WHOLE.map((pattern) => put(pattern, story));
}

/** What the page of a person, a topic or a serial has, where `shelf` is the folder of its page. */
export function addressesOnShelf(shelf: Shelf, id: string): string[] {
  return [`/${shelf}/${id}/`, `/cards/pages/${shelf}-${id}.png`];
}

/** The folder and the id of the page of a person, a topic or a serial that the address is of; undefined for any other address. */
export function shelved(address: string): { shelf: Shelf; id: string } | undefined {
  const [, page, card, id = ""] =
    /^(?:\/(people|topics|series)\/|\/cards\/pages\/(people|topics|series)-)([a-z0-9-]+)(?:\/|\.png$)/.exec(address) ??
    [];
  const shelf = SHELVES.find((each) => each === (page ?? card));
  return shelf && { shelf, id };
}

/** The ids of the things of this sort that the story has. */
export function idsOf(thing: Thing, story: Pick<Story, "sections" | "figures" | "charts" | "sources">): string[] {
  if (thing === "section") return story.sections.map(({ id }) => id);
  return Object.keys({ figure: story.figures, chart: story.charts, source: story.sources }[thing]);
}

/** The name of the story that the address would be one of, were there such a story: `storm` of `/cards/storm/dead.png`. */
export function storyIn(address: string): string {
  const [, folder = "", name = ""] = address.split("/");
  return folder === "cards" || folder === "oembed" ? name.replace(/\.[a-z]+$/, "") : folder;
}

/** The ids of the things of this sort that a story of this name was published with, out of what was published of it. */
export function publishedIds(thing: Thing, story: string, published: readonly string[]): string[] {
  const [before = "", after = ""] = put(OF[thing][0], story, "[id]").split("[id]");
  return published.flatMap((address) => {
    if (!address.startsWith(before) || !address.endsWith(after)) return [];
    const id = address.slice(before.length, address.length - after.length);
    if (!/^[a-z0-9-]+$/.test(id) || (thing === "section" && NO_SECTION.includes(id))) return [];
    // A place that other pages have too is part of their furniture: `#share`.
    const isFurniture = isAnchor(address) && published.some((other) => other !== address && other.endsWith(`/#${id}`));
    return isFurniture ? [] : [id];
  });
}

/** The names of the stories that were published: each has a page of all its figures. */
export function publishedStories(published: readonly string[]): string[] {
  return published.flatMap((address) => /^\/([a-z0-9-]+)\/figures\/$/.exec(address)?.[1] ?? []);
}
