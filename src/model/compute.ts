/**
 * Figures that follow from others. The result's hedge follows from the hedges of its parts and from rounding, so that
 * "at least 230" divided by "12" is never printed as if it were known exactly.
 */
import { decimalsOf, differenceOf, shifted, sumOf } from "./decimals.ts";
import { type Bound, boundOf, combine, flip, hedgeFor } from "./hedge.ts";
import { lastDay } from "./periods.ts";
import type { Amount, Figure } from "./story.ts";
import type { Formula, Operation, WrittenFigure } from "./schema/ledger.ts";
import type { Unit } from "./units.ts";

interface Part {
  value: number;
  bound: Bound;
}

const NUMBER: Record<Operation, (values: number[], unit?: Unit) => number> = {
  sum: sumOf,
  difference: differenceOf,
  ratio: ([first = 0, second = 0]) => first / second,
  share: ([first = 0, second = 0]) => (100 * first) / second,
  rate: ([first = 0, second = 0], { per = 1 } = { name: "" }) => (per * first) / second,
  conversion: ([first = 0, second = 0]) => first * second,
};

/** In these, a larger second number makes a smaller result, so its bound turns round. */
const TURNS: ReadonlySet<Operation> = new Set(["difference", "ratio", "share", "rate"]);
/** These have a divisor. */
const DIVIDES: ReadonlySet<Operation> = new Set(["ratio", "share", "rate"]);
/** These have as many decimals as their parts, and nothing is rounded. */
const ADDS: ReadonlySet<Operation> = new Set(["sum", "difference"]);

/**
 * The amount of a formula. Sums and differences keep every decimal; what is divided or converted is rounded to the formula's
 * decimals, none where it says none: a floor down, a ceiling up, and anything else that needed rounding to the nearest with
 * "about". Throws an Error with one sentence when a part is no single number, divides by zero, or rounding leaves nothing.
 */
export function computeAmount(
  { operation, of, decimals = 0 }: Pick<Formula, "operation" | "of" | "decimals">,
  amounts: readonly Amount[],
  unit?: Unit,
): Amount {
  const parts = amounts.map((amount, i): Part => {
    if (amount.value === undefined)
      throw new Error(`"${of[i] ?? ""}" is not a single number, so nothing can be computed from it`);
    // An uncertainty that was measured makes what follows from it near to the truth, and no more.
    return { value: amount.value, bound: amount.interval ? "near" : boundOf(amount.hedge) };
  });
  if (!ADDS.has(operation) && parts.length !== 2) throw new Error(`a ${operation} is of two figures`);
  if (DIVIDES.has(operation) && parts[1]?.value === 0)
    throw new Error(`"${of[1] ?? ""}" is zero, and nothing can be divided by it`);
  const result = NUMBER[operation](
    parts.map((part) => part.value),
    unit,
  );
  // Twelve figures are more than any count has, and leave out what binary fractions add.
  const exact = ADDS.has(operation) || Number.isSafeInteger(result) ? result : Number(result.toPrecision(12));
  const bound = boundIn(operation, parts);
  const value = ADDS.has(operation) ? exact : rounded(exact, bound, decimals);
  if (value === 0 && exact !== 0)
    throw new Error(
      `it is ${String(exact)}, of which rounding leaves nothing. Write decimals: ${String(leadOf(exact))}`,
    );
  const projection = amounts.some((amount) => amount.projection);
  return {
    hedge: hedgeFor(bound === "exact" && value !== exact ? "near" : bound),
    value,
    ...(projection && { projection }),
  };
}

/** The bound of the result: of each part its own, turned round where more of the part makes less of the result. */
function boundIn(operation: Operation, parts: readonly Part[]): Bound {
  const turned = parts.map(({ bound }, i) => (i > 0 && TURNS.has(operation) ? flip(bound) : bound));
  if (ADDS.has(operation)) return combine(turned);
  // A floor below zero may be above it: who divides by it, or multiplies two of them, knows no limit of the result.
  const mayBeAbove = parts.map(({ value, bound }) => value < 0 && bound === "floor");
  if (mayBeAbove[1] && (mayBeAbove[0] || DIVIDES.has(operation))) return "near";
  // Of two that are multiplied or divided, each turns what it stands beside where it is below zero.
  return combine(turned.map((bound, i) => ((parts[1 - i]?.value ?? 0) < 0 ? flip(bound) : bound)));
}

function rounded(value: number, bound: Bound, decimals: number): number {
  const moved = shifted(value, decimals);
  const whole = bound === "floor" ? Math.floor(moved) : bound === "ceiling" ? Math.ceil(moved) : Math.round(moved);
  return shifted(whole, -decimals);
}

/** How many decimals show the first digit that is no zero. */
function leadOf(value: number): number {
  return decimalsOf(Number(value.toPrecision(1)));
}

/**
 * A computed figure in the shape of a claimed one: its parts' sources and counters, and the latest of their days. Throws an
 * Error with one sentence where it cannot be computed.
 */
export function computeFigure(
  id: string,
  written: Omit<WrittenFigure, "unit"> & { unit: Unit },
  formula: Formula,
  parts: readonly Figure[],
): Figure {
  return {
    ...written,
    ...computeAmount(formula, parts, written.unit),
    id,
    formula,
    countedBy: [...new Set(parts.map((part) => part.countedBy).filter(Boolean))].join("; "),
    source: [...new Set(parts.flatMap((part) => part.source))],
    asOf: parts.map((part) => part.asOf).reduce((a, b) => (lastDay(a) >= lastDay(b) ? a : b)),
    words: undefined,
    between: undefined,
  };
}
