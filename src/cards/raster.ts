/**
 * SVG to PNG: the one file that knows the rasteriser. What was drawn once is kept under a hash of the drawing, the fonts
 * and the rasteriser; the folder may be deleted at any time, and holds nothing but what can be drawn again.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { FONT_FILES } from "./fonts.ts";

/** Raise it where the same drawing must look another way. */
const VERSION = "resvg-js 2.6.2, 1";

/** Draws pictures and counts how many it drew and how many it had kept. */
export interface Rasteriser {
  png: (svg: string, zoom?: number) => Uint8Array<ArrayBuffer>;
  counts: { drawn: number; kept: number };
}

/** A rasteriser that keeps its pictures in `folder`. */
export function rasteriser(folder: string): Rasteriser {
  const counts = { drawn: 0, kept: 0 };
  const seed = createHash("sha256").update(VERSION);
  for (const file of FONT_FILES) seed.update(readFileSync(file));
  return {
    counts,
    png: (svg, zoom = 1) => {
      const name = `${seed.copy().update(`${zoom} ${svg}`).digest("hex")}.png`;
      const kept = readKept(join(folder, name));
      counts[kept ? "kept" : "drawn"] += 1;
      return kept ?? keep(folder, name, draw(svg, zoom));
    },
  };
}

function draw(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
  const font = { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: "Libre Franklin" };
  const fitTo = { mode: "zoom", value: zoom } as const;
  return new Uint8Array(new Resvg(svg, { font, fitTo }).render().asPng());
}

/** A kept picture, unless it is missing or was cut off while it was written. */
function readKept(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const png = readFileSync(file);
    return png.subarray(-8).toString("latin1").startsWith("IEND") ? new Uint8Array(png) : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside its place first, so that no other build reads half a picture. */
function keep(folder: string, name: string, png: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `${randomUUID()}.part`);
  writeFileSync(beside, png);
  renameSync(beside, join(folder, name));
  return png;
}
