/** SVG to PNG: the one file that knows the rasteriser. What was drawn once is kept under the picture's name. */
import { Resvg } from "@resvg/resvg-js";
import { FONT_FILES } from "./fonts.ts";
import { indexedPng } from "./indexed-png.ts";
import { keep, readKept } from "./kept.ts";
import { pictureName } from "./picture-name.ts";

/** Draws pictures and counts how many it drew and how many it had kept. */
export interface Rasteriser {
  png: (svg: string, zoom?: number) => Uint8Array<ArrayBuffer>;
  /** A picture of another format, by a name that is a hash of all that it is made of. */
  made: (name: string, make: () => Promise<Uint8Array<ArrayBuffer>>) => Promise<Uint8Array<ArrayBuffer>>;
  counts: { drawn: number; kept: number };
}

/** A rasteriser that keeps its pictures in `folder`. */
export function rasteriser(folder: string): Rasteriser {
  const counts = { drawn: 0, kept: 0 };
  return {
    counts,
    png: (svg, zoom = 1) => {
      const name = `${pictureName(svg, zoom)}.png`;
      const kept = readKept(folder, name);
      counts[kept ? "kept" : "drawn"] += 1;
      if (kept) return kept;
      const drawn = draw(svg, zoom);
      keepIfPossible(folder, name, drawn);
      return drawn;
    },
    made: async (name, make) => {
      const kept = readKept(folder, `${name}.image`);
      counts[kept ? "kept" : "drawn"] += 1;
      if (kept) return kept.slice(0, -END.length);
      const made = await make();
      keepIfPossible(folder, `${name}.image`, new Uint8Array([...made, ...END]));
      return made;
    },
  };
}

/** What every kept picture ends with, as PNG has it: by this it is seen to be whole. */
const END = Buffer.from("IEND\0\0\0\0", "latin1");

function draw(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
  const font = { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: "Libre Franklin" };
  const fitTo = { mode: "zoom", value: zoom } as const;
  const image = new Resvg(svg, { font, fitTo }).render();
  const { width, height, pixels } = image;
  const png = indexedPng({ width, height, pixels }) ?? new Uint8Array(image.asPng());
  // Given back at once. Left to be collected, a few pictures make this thread look through all that it holds, again and again:
  // measured, a fifth of the time of a build of a hundred stories.
  if (pixels.buffer.byteLength === pixels.length) (pixels.buffer as ArrayBuffer).transfer(0);
  return png;
}

/** Where it cannot be kept it is drawn again the next time, and that is all. */
function keepIfPossible(folder: string, name: string, png: Uint8Array): void {
  try {
    keep(folder, name, png);
  } catch {
    // The disk is full, or may not be written to here.
  }
}
