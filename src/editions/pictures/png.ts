/**
 * The pictures of this build. One rasteriser for all, which keeps what it drew where Astro keeps its own;
 * when the build ends, how many it drew is noted beside them, and what has long been used by none is dropped.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dropUnused } from "./kept.ts";
import { rasteriser } from "./raster.ts";

const FOLDER = "node_modules/.cache/pictures";
const pictures = rasteriser(FOLDER);

process.once("exit", (status) => {
  if (pictures.counts.drawn + pictures.counts.kept === 0) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/last-build.json`, `${JSON.stringify(pictures.counts)}\n`);
  // Only a whole build has used all that it needs: not one that failed, nor the server for writing.
  if (status === 0 && import.meta.env.PROD) dropUnused(FOLDER);
});

/** The SVG as PNG, `zoom` times as large as it says. */
export function png(svg: string, zoom = 1): Uint8Array<ArrayBuffer> {
  return pictures.png(svg, zoom);
}
