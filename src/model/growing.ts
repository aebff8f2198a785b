/** Lists that would grow with the site, cut so that none of what is read of them does. Lists are newest first. */

/** How many of each stand in one place. */
export const MOST = {
  /** Entries of a feed: what readers' programs fetch again and again. */
  feed: 50,
  /** Stories on the home page. */
  home: 30,
  /** Corrections and updates on one page. */
  changes: 100,
  /** Addresses in a sitemap: sitemaps.org allows 50,000, in 50 MB. */
  sitemap: 10_000,
  /** Files that hold what searches find; beyond that several findings share one. */
  found: 2_000,
} as const;

/** The years of days and moments, each once, the latest first; none where there are no more than `most` of them. */
export function yearsOf(days: readonly string[], most: number): string[] {
  if (days.length <= most) return [];
  return [...new Set(days.map((day) => day.slice(0, 4)))].sort().reverse();
}

/** The years in which stories were published, the latest first; none while home has room for all of them. */
export function storyYears(stories: readonly { published: string }[]): string[] {
  return yearsOf(
    stories.map(({ published }) => published),
    MOST.home,
  );
}

/** The stories that were published in the year, in their order. */
export function inYear<Published extends { published: string }>(
  stories: readonly Published[],
  year: string,
): Published[] {
  return stories.filter(({ published }) => published.startsWith(year));
}

/** A list in pieces of that size, the last one smaller; one, and be it empty, of a list that is short enough. */
export function pieces<T>(list: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, i) => list.slice(i * size, (i + 1) * size));
}

/**
 * A list in archives that stay as they are when the list grows: whole ones alone, the oldest first (RFC 5005, 4). None where all
 * is in one place.
 */
export function archives<T>(list: readonly T[], size: number): T[][] {
  if (list.length <= size) return [];
  const oldestFirst = list.toReversed();
  return Array.from({ length: Math.floor(list.length / size) }, (_, i) =>
    oldestFirst.slice(i * size, (i + 1) * size).reverse(),
  );
}

/** What stands beside the archives: all that is in none of them, and of the others those that changed last. In its order. */
export function current<T>(list: readonly T[], size: number, changed: (each: T) => string): T[] {
  if (list.length <= size) return [...list];
  const fresh = list.length % size;
  const last = list.slice(fresh).sort((a, b) => (changed(a) < changed(b) ? 1 : changed(a) > changed(b) ? -1 : 0));
  const chosen = new Set([...list.slice(0, fresh), ...last.slice(0, size - fresh)]);
  return list.filter((each) => chosen.has(each));
}

/** Whether the site is searched: one story is read. */
export function isSearched(stories: readonly unknown[]): boolean {
  return stories.length > 1;
}
