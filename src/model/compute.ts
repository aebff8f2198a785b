/**
 * Figures that follow from others. The result's hedge follows from the hedges of its parts and from rounding, so that
 * "at least 230" divided by "12" is never printed as if it were known exactly.
 */
import { type Bound, boundOf, combine, flip, hedgeFor } from "./hedge.ts";
import type { Amount, Figure } from "./story.ts";
import type { Formula, Operation, WrittenFigure } from "./schema/ledger.ts";

interface Part {
  value: number;
  bound: Bound;
}

const NUMBER: Record<Operation, (values: number[]) => number> = {
  sum: (values) => values.reduce((total, value) => total + value, 0),
  difference: ([first = 0, ...rest]) => rest.reduce((total, value) => total - value, first),
  ratio: ([first = 0, second = 0]) => first / second,
  share: ([first = 0, second = 0]) => (100 * first) / second,
};

/** In these, a larger second number makes a smaller result, so its bound turns round. */
const TURNS: ReadonlySet<Operation> = new Set(["difference", "ratio", "share"]);

/**
 * The amount of a formula, in whole numbers: a floor is rounded down, a ceiling up, and anything else that needed
 * rounding to the nearest with "about". Throws an Error with one sentence when a part is no single number or divides by zero.
 */
export function computeAmount({ operation, of }: Formula, amounts: readonly Amount[]): Amount {
  const parts = amounts.map((amount, i): Part => {
    if (amount.value === undefined)
      throw new Error(`"${of[i] ?? ""}" is not a single number, so nothing can be computed from it`);
    return { value: amount.value, bound: boundOf(amount.hedge) };
  });
  if (TURNS.has(operation) && operation !== "difference" && parts.length !== 2)
    throw new Error(`a ${operation} is of two figures`);
  // Twelve figures are more than any count has, and leave out what binary fractions add.
  const exact = Number(NUMBER[operation](parts.map((part) => part.value)).toPrecision(12));
  if (!Number.isFinite(exact)) throw new Error(`"${of[1] ?? ""}" is zero, and nothing can be divided by it`);
  const bound = combine(parts.map((part, i) => (i > 0 && TURNS.has(operation) ? flip(part.bound) : part.bound)));
  const value = bound === "floor" ? Math.floor(exact) : bound === "ceiling" ? Math.ceil(exact) : Math.round(exact);
  return { hedge: hedgeFor(bound === "exact" && value !== exact ? "near" : bound), value };
}

/** A computed figure in the shape of a claimed one: its parts' sources and counters, and the latest of their days. */
export function computeFigure(id: string, written: WrittenFigure, formula: Formula, parts: readonly Figure[]): Figure {
  return {
    ...written,
    ...computeAmount(formula, parts),
    id,
    formula,
    countedBy: [...new Set(parts.map((part) => part.countedBy))].join("; "),
    source: [...new Set(parts.flatMap((part) => part.source))],
    asOf: parts.map((part) => part.asOf).reduce((a, b) => (a > b ? a : b)),
    words: undefined,
    between: undefined,
  };
}
