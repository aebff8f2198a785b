/** What numbers are numbers of. content/units.yaml has every unit; a figure carries its own. */
import type { UnitEntry } from "./schema/units.ts";

/** A unit with its name, which is what ledgers write. */
export interface Unit extends Partial<UnitEntry> {
  name: string;
  /** Whether the numbers are changes, of which a unit may print the sign. */
  change?: boolean | undefined;
}

/** Every unit by its name. */
export type Units = Readonly<Record<string, UnitEntry>>;

/** The unit of a ratio, which has none. */
export const NO_UNIT: Unit = { name: "", belowZero: true };

/** The unit of that name; one that has nothing but its name where the list does not know it. */
export function unitOf(units: Units, name: string, change?: boolean): Unit {
  return { ...(Object.hasOwn(units, name) ? units[name] : {}), name, ...(change && { change }) };
}

/** Whether its sign, its currency or its words are printed with the number. */
export function isPrinted({ prints, currency, ordinal }: Unit): boolean {
  return prints !== undefined || currency !== undefined || ordinal === true;
}

/** What is done to find such a number, before "by": counted, unless the list says another. */
export function verbOf({ verb }: Unit): string {
  return verb ?? "counted";
}

/** Why there can be no such number of the unit, with what to write; undefined where there can. */
export function impossibleIn(
  { name, whole, share, belowZero, ordinal, change }: Unit,
  value: number,
): string | undefined {
  if (ordinal) return Number.isInteger(value) && value > 0 ? undefined : `${value} is no place. Write 1 for the first.`;
  if (whole && !Number.isInteger(value)) return `${value} ${name} is not a whole number. Write the count itself.`;
  if (change) return undefined;
  if (share && value > 100) return `${value} ${name} is more than the whole. Write a share of 0 to 100.`;
  if (value >= 0 || belowZero) return undefined;
  const less = `${value} ${name} is less than none.`;
  return whole || share
    ? `${less} Write 0 or more; or, where it is a change from one time to another, change: true`
    : `${less} Write 0 or more; or, where there is less than none of it, let its unit have belowZero: true`;
}
