/** The types of all editions as patterns of addresses, for those who tell a host of them (hosting/headers.ts). */
import { EDITIONS, type Listed } from "./list.ts";

/** A pattern as in hosting/pattern.ts, in which `/:story/` is the folder of any story, and its type. */
export type PatternType = readonly [pattern: string, type: string];

/**
 * Patterns that hold for every edition of the list, no two of them for the same address: an ending that is of one type
 * everywhere (`/*.csv`), one that is of one type in a folder (`/cards/*.png`), and what stands alone (`/feed.xml`),
 * in that order; the stories' own at the end (`/:story/cite.json`).
 */
export function mediaTypes(list: readonly Pick<Listed, 0 | 1>[] = EDITIONS): PatternType[] {
  // Of what is named by its hash the table of hosts has rules of its own.
  const asked = list.filter(({ 0: address }) => !address.startsWith("/_astro/"));
  const patterns = new Map(asked.map(({ 0: address, 1: type }) => [patternOf(address, asked), type]));
  const rank = (pattern: string) => (pattern.startsWith(STORY) ? 2 : pattern.startsWith("/*") ? 0 : 1);
  return [...patterns].sort(([a], [b]) => rank(a) - rank(b));
}

const STORY = "/:story/";

/** The pattern of the largest folder in which every edition of that ending has the same type, or of the address alone. */
function patternOf(address: string, list: readonly Pick<Listed, 0 | 1>[]): string {
  const own = (pattern: string) => pattern.replace(/^\/\[story\]\//, STORY).replace(/\[.*\]/, "*");
  const storys = likeAStorys(address, list);
  if (storys !== undefined) return own(storys);
  const ending = address.slice(address.lastIndexOf("."));
  const folders = [...address.matchAll(/\//g)].map(({ index }) => address.slice(0, index + 1));
  const alike = folders.find((folder) => {
    const inside = list.filter(({ 0: other }) => other.startsWith(folder) && other.endsWith(ending));
    const single = new Set(inside.map(({ 1: type }) => type)).size === 1;
    return single && (folder === "/" || inside.every(({ 0: other }) => likeAStorys(other, list) === undefined));
  });
  return own(alike === undefined ? address : `${alike}*${ending}`);
}

/** The address of stories that holds for this one too, which is of no story: hosts cannot be told that a folder is none. */
function likeAStorys(address: string, list: readonly Pick<Listed, 0 | 1>[]): string | undefined {
  const [, folder = ""] = address.split("/");
  const storys = list.filter(({ 0: other }) => other.startsWith("/[story]/") && !address.startsWith("/[story]/"));
  return storys.find(({ 0: other }) => other.replace("[story]", folder) === address)?.[0];
}
