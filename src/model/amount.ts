/** What an amount says as numbers. Knows no words. */
import type { Amount } from "./story.ts";

/** The lower and the upper end of a claim as numbers, or undefined where it was given only in words. */
export function extentOf({ value, between }: Amount): [number, number] | undefined {
  return between ?? (value === undefined ? undefined : [value, value]);
}

/** The parts of an amount that are there, in one order. */
export function amountOf({ hedge, value, words, between, interval, projection }: Amount): Amount {
  return {
    ...(hedge !== undefined && { hedge }),
    ...(value !== undefined && { value }),
    ...(words !== undefined && { words }),
    ...(between !== undefined && { between }),
    ...(interval !== undefined && { interval }),
    ...(projection !== undefined && { projection }),
  };
}
