/** The precision of everything drawn. One decimal of a pixel is below what is seen, and keeps the page small. */

/** The number with one decimal at most. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
