/**
 * The words that limit a number, and what each says about it. A hedge is part of the figure
 * (CHARTER rule 2), so the list is closed: a new word needs a meaning here before it can be printed.
 */

/** What a hedge claims: the number itself, a floor, a ceiling, or nearness. */
export type Bound = "exact" | "floor" | "ceiling" | "near";

const BOUNDS = {
  // A source's bare number: no word is printed, and the data says that the source put none.
  "as stated": "exact",
  // Only for what a source calls exact or what is counted on the page's own evidence; an editor says why.
  exactly: "exact",
  "at least": "floor",
  "more than": "floor",
  over: "floor",
  about: "near",
  around: "near",
  some: "near",
  "an estimated": "near",
  nearly: "near",
  almost: "near",
  "up to": "ceiling",
  "at most": "ceiling",
  "fewer than": "ceiling",
} as const satisfies Record<string, Bound>;

export type Hedge = keyof typeof BOUNDS;

/** Every hedge an editor may write, in the order they are documented. */
export const HEDGES = Object.keys(BOUNDS) as [Hedge, ...Hedge[]];

/** What the hedge says about its number; an amount in words has none, and limits nothing. */
export function boundOf(hedge: Hedge | undefined): Bound {
  return hedge === undefined ? "exact" : BOUNDS[hedge];
}

/** The bound of the negative or the reciprocal: a floor becomes a ceiling and the other way round. */
export function flip(bound: Bound): Bound {
  return bound === "floor" ? "ceiling" : bound === "ceiling" ? "floor" : bound;
}

/**
 * The bound of a result that depends on all of these in the same direction: exact ones add nothing, floors stay a
 * floor, ceilings a ceiling; nearness, or a floor beside a ceiling, leaves only nearness.
 */
export function combine(bounds: readonly Bound[]): Bound {
  const limits = new Set(bounds.filter((bound) => bound !== "exact"));
  if (limits.size === 0) return "exact";
  const [only] = limits;
  return limits.size === 1 && only ? only : "near";
}

/** The plain hedge that prints a bound. */
export function hedgeFor(bound: Bound): Hedge {
  return ({ exact: "as stated", floor: "at least", ceiling: "at most", near: "about" } as const)[bound];
}
