/** The types of all editions as patterns of addresses, for those who tell a host of them (hosting/headers.ts). */
import { EDITIONS, type Listed } from "./list.ts";

/** A pattern as in hosting/pattern.ts, in which `/:story/` is the folder of each story, and its type. */
export type PatternType = readonly [pattern: string, type: string];

/**
 * Patterns that hold for every edition of the list, no two of them for the same address: an ending that is of one type
 * everywhere (`/*.csv`), one that is of one type in a folder (`/schemas/*.json`), and what stands alone (`/feed.xml`),
 * in that order; the stories' own at the end (`/:story/cite.json`).
 */
export function mediaTypes(list: readonly Pick<Listed, 0 | 1>[] = EDITIONS): PatternType[] {
  const patterns = new Map(list.map(({ 0: address, 1: type }) => [patternOf(address, list), type]));
  const rank = (pattern: string) => (pattern.startsWith("/:story/") ? 2 : pattern.startsWith("/*") ? 0 : 1);
  return [...patterns].sort(([a], [b]) => rank(a) - rank(b));
}

/** The pattern of the largest folder in which every edition of that ending has the same type. */
function patternOf(address: string, list: readonly Pick<Listed, 0 | 1>[]): string {
  const ending = address.slice(address.lastIndexOf("."));
  const folders = [...address.matchAll(/\//g)].map(({ index }) => address.slice(0, index + 1));
  const alike = folders.find((folder) => {
    const types = list.filter(({ 0: other }) => other.startsWith(folder) && other.endsWith(ending));
    return new Set(types.map(({ 1: type }) => type)).size === 1;
  });
  const pattern = alike === undefined ? address : `${alike}*${ending}`;
  return pattern.replace(/^\/\[story\]\//, "/:story/").replace(/\[.*\]/, "*");
}
