/** The pictures of this build. One rasteriser for all, which keeps what it drew where Astro keeps its own. */
import { dropUnused } from "./kept.ts";
import { rasteriser } from "./raster.ts";

/** The folder of kept pictures. */
export const PICTURES = "node_modules/.cache/pictures";
const pictures = rasteriser(PICTURES);

/** The SVG as PNG, `zoom` times as large as it says. */
export function png(svg: string, zoom = 1): Uint8Array<ArrayBuffer> {
  return pictures.png(svg, zoom);
}

/** The bytes of a picture of this name, a hash of all that it is made of; made where they are not kept from before. */
export function madePicture(name: string, make: () => Promise<Uint8Array<ArrayBuffer>>) {
  return pictures.made(name, make);
}

/** How many pictures were drawn and how many were kept from before, in this thread. */
export function pictureCounts(): { drawn: number; kept: number } {
  return { ...pictures.counts };
}

/** Drops what has long been used by none; to be called after a whole build, which has used all that it needs. */
export function dropUnusedPictures(): void {
  dropUnused(PICTURES);
}
