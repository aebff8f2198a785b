/**
 * Units of what is computed: a sum has the unit of its parts, a share is in per cent, a ratio of like things has no unit,
 * and what is converted names its rate as a figure.
 */
import type { Operation } from "./schema/ledger.ts";
import type { Figure } from "./story.ts";
import type { Unit } from "./units.ts";

type Part = Pick<Figure, "id" | "unit">;

/** What is wrong with the unit of the result, as the beginning of a sentence with what to write; undefined where it follows. */
export function unitProblem(operation: Operation, unit: Unit, parts: readonly Part[]): string | undefined {
  const [first, second] = parts;
  if (!first || !second) return undefined; // how many there must be is told elsewhere
  const other = parts.find((part) => part.unit.name !== first.unit.name);
  switch (operation) {
    case "sum":
    case "difference":
      return other ? unlike(operation, first, other) : ofSum(operation, unit, first.unit);
    case "share":
      if (other) return unlike(operation, first, other);
      return unit.share ? undefined : `a share is not in ${named(unit)}. Write unit: per cent`;
    case "ratio":
      if (!other) return unit.name === "" ? undefined : "a ratio of like things has no unit. Leave unit out";
      return ofQuotient(unit, first, second);
    case "rate":
      return unit.per === undefined
        ? `${named(unit)} does not say for how many a rate is. Write a unit that has per`
        : undefined;
    case "conversion":
      return ofConversion(unit, first, second);
  }
}

function ofSum(operation: Operation, unit: Unit, own: Unit): string | undefined {
  const right = operation === "difference" ? (own.difference ?? own.name) : own.name;
  return unit.name === right
    ? undefined
    : `a ${operation} of ${named(own)} is not in ${named(unit)}. Write unit: ${right}`;
}

function ofQuotient({ name, quotient }: Unit, first: Part, second: Part): string | undefined {
  if (quotient?.[0] === first.unit.name && quotient[1] === second.unit.name) return undefined;
  return `${named(first.unit)} divided by ${named(second.unit)} are not ${name === "" ? "a number without a unit" : name}. Write a unit whose quotient is [${first.unit.name}, ${second.unit.name}]`;
}

function ofConversion(unit: Unit, amount: Part, rate: Part): string | undefined {
  const [to, from] = rate.unit.quotient ?? [];
  if (to === undefined) return `"${rate.id}" is no rate by which to convert. Name a figure whose unit has a quotient`;
  if (from !== amount.unit.name)
    return `"${rate.id}" converts ${from ?? ""}, and "${amount.id}" is in ${named(amount.unit)}. Name another rate`;
  return unit.name === to ? undefined : `"${rate.id}" converts to ${to}, not to ${named(unit)}. Write unit: ${to}`;
}

function unlike(operation: Operation, first: Part, other: Part): string {
  return `"${first.id}" is in ${named(first.unit)} and "${other.id}" in ${named(other.unit)}, of which there is no ${operation}. Convert one of them first, by a rate that is a figure`;
}

const named = ({ name }: Unit) => (name === "" ? "no unit" : name);
