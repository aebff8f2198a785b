/**
 * Sums of decimals as people write them. Binary fractions add something of their own (0.1 + 0.2), by which a total that is
 * right would be called wrong; here every number is what its shortest decimal text says.
 */

/** The sum, exact in decimals. */
export function sumOf(values: readonly number[]): number {
  const finite = values.every(Number.isFinite);
  if (!finite || values.every(Number.isInteger)) return values.reduce((total, value) => total + value, 0);
  const places = Math.max(...values.map(decimalsOf));
  const total = values.reduce((all, value) => all + scaled(value, places), 0n);
  return Number(`${total}e-${places}`);
}

/** The first less all others. */
export function differenceOf([first = 0, ...rest]: readonly number[]): number {
  return sumOf([first, ...rest.map((value) => -value)]);
}

/** How many digits stand behind the decimal point. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** The number moved by so many powers of ten, to the left where they are less than none; no digit is lost to binary. */
export function shifted(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function scaled(value: number, places: number): bigint {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", part = ""] = digits.split(".");
  return BigInt(whole + part) * 10n ** BigInt(places - part.length + Number(exponent));
}
