/** The items before and after one in a list, by id. */

/** Absent at the ends; both absent where the list has no such id. */
export function neighbours<T extends { id: string }>(items: readonly T[], id: string): { previous?: T; next?: T } {
  const at = items.findIndex((item) => item.id === id);
  const [previous, next] = at < 0 ? [] : [items[at - 1], items[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
