/**
 * Published addresses of what is no longer in the content: told before a build, which knows the others. Each has its
 * line to paste into redirects.yaml.
 */
import type { Problem } from "../../model/problem.ts";
import { isAnchor } from "../../model/redirect.ts";
import { addressesIn, type AddressList, lostAddresses as lostOf } from "../../record/address-list.ts";
import { placesOf, publishedStories } from "../../record/addresses-of.ts";
import { type Addresses, movedTo, newNameOf } from "../../record/moved-to.ts";
import { spelledOut } from "../../record/redirects.ts";
import type { SiteContext, SiteRule } from "../rule.ts";
import { mayBeThere } from "./there.ts";

/** Addresses of sections, figures, charts, sources, headings and stories that were published, are gone, and lead nowhere. */
export const lostAddresses: SiteRule = { name: "lost-addresses", charter: [], find };

type Context = Pick<
  SiteContext,
  "published" | "stories" | "files" | "names" | "redirects" | "pages" | "unchanged" | "catalogue"
>;

function find(context: Context): Problem[] {
  const { published: list, names, redirects: written } = context;
  const published = addressesIn(list);
  const redirects = spelledOut(written, published);
  const there = mayBeThere(context);
  const once = publishedStories(published);
  const led = new Set(redirects.map(({ from }) => from));
  const lost = published.filter((address) => !led.has(address));
  const present = new Set(names);
  const gone = once.filter((story) => !present.has(story));
  return [
    ...lostOf(list, there, redirects),
    ...gone.flatMap((story) => lostStory(story, newNameOf(story, names, once), list, { there, lost, fresh: [] })),
  ];
}

/** A line for each folder of the story that is gone and has addresses which lead nowhere: one redirect is enough for all. */
function lostStory(story: string, now: string | undefined, list: AddressList, addresses: Addresses): Problem[] {
  const lines = list.text.split("\n");
  const folders = placesOf(story).map((place) => place.replace(/\*$/, ""));
  const isOf = (address: string) => folders.some((folder) => address.startsWith(folder));
  const there = new Set([...addresses.there].filter((address) => !isOf(address)));
  return placesOf(story).flatMap((place, i) => {
    const folder = folders[i] ?? "";
    const first = addresses.lost.find((address) => address.startsWith(folder) && !isAnchor(address));
    if (first === undefined) return [];
    const to = (now === undefined ? undefined : placesOf(now)[i]) ?? movedTo(first, { ...addresses, there });
    const message = `${place === folder ? place : `all under ${folder}`} was published and is no longer there. Bring it back, or lead on from it to where it is now; add to content/redirects.yaml: ${place}: ${to}`;
    return [{ file: list.file, line: lines.indexOf(first) + 1, message }];
  });
}
