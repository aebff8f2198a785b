/**
 * The pictures of this build as responses. One rasteriser for all, which keeps what it drew where Astro keeps its own;
 * how many it drew is noted beside them when the build ends.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { rasteriser } from "./raster.ts";

const FOLDER = "node_modules/.cache/pictures";
const pictures = rasteriser(FOLDER);

process.once("exit", () => {
  if (pictures.counts.drawn + pictures.counts.kept === 0) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/last-build.json`, `${JSON.stringify(pictures.counts)}\n`);
});

/** The SVG as PNG, `zoom` times as large as it says. */
export function pngResponse(svg: string, zoom = 1): Response {
  return new Response(pictures.png(svg, zoom), { headers: { "content-type": "image/png" } });
}
