/** The size of a picture out of its PNG header (https://www.w3.org/TR/png-3/#11IHDR). */

const SIGNATURE = "89504e470d0a1a0a";

/** Throws an Error where the bytes are no whole PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const png = Buffer.from(bytes);
  if (png.toString("hex", 0, 8) !== SIGNATURE || png.toString("latin1", 12, 16) !== "IHDR")
    throw new Error("Not a PNG.");
  if (png.toString("latin1", png.length - 8, png.length - 4) !== "IEND") throw new Error("A PNG that was cut off.");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
