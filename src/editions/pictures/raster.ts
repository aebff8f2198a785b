/**
 * SVG to PNG: the one file that knows the rasteriser. What was drawn once is kept under a hash of the drawing, the fonts
 * and the rasteriser.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { FONT_FILES } from "./fonts.ts";
import { keep, readKept } from "./kept.ts";

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
      const kept = readKept(folder, name);
      counts[kept ? "kept" : "drawn"] += 1;
      if (kept) return kept;
      const drawn = draw(svg, zoom);
      keep(folder, name, drawn);
      return drawn;
    },
  };
}

function draw(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
  const font = { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: "Libre Franklin" };
  const fitTo = { mode: "zoom", value: zoom } as const;
  return new Uint8Array(new Resvg(svg, { font, fitTo }).render().asPng());
}
