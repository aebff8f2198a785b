/** What a picture is called by what is in it: its drawing, the fonts and the rasteriser. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { FONT_FILES } from "./fonts.ts";

/** Raise it where the same drawing must look another way. */
const VERSION = "resvg-js 2.6.2, 4";

let seed: ReturnType<typeof createHash> | undefined;

/** The SHA-256 of a picture in hexadecimal digits; `zoom` is how many times as large as its SVG it is. */
export function pictureName(svg: string, zoom = 1): string {
  seed ??= FONT_FILES.reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256").update(VERSION));
  return seed.copy().update(`${zoom} ${svg}`).digest("hex");
}
