/**
 * The site's faces as files of the weights that pages use, made once of the whole ones: a seventh less to fetch than a file
 * a weight, and one file less whose arrival has a browser set every word again.
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";

/** From the weight of running text to that of headings: styles/faces.css names the same. */
const WEIGHTS = { min: 400, max: 600 };

/** Latin letters of every weight, from Fontsource. */
const WHOLE = {
  "newsreader.woff2": "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  "franklin.woff2": "@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2",
};

/**
 * The folder with the files `newsreader.woff2` and `franklin.woff2`, which are made where they are not yet there. Where nothing
 * can be kept, they are made in a folder of the system's for what is not kept.
 */
export async function facesFolder(kept = "node_modules/.cache/faces"): Promise<string> {
  const { resolve: find } = createRequire(import.meta.url);
  const whole = Object.entries(WHOLE).map(([name, from]) => ({ name, bytes: readFileSync(find(from)) }));
  const of = createHash("sha256").update(JSON.stringify(WEIGHTS));
  for (const { bytes } of whole) of.update(bytes);
  const folder = writable(resolve(kept, of.digest("hex").slice(0, 16)));
  for (const { name, bytes } of whole) {
    const file = join(folder, name);
    if (existsSync(file)) continue;
    // Two may make it at once: each its own, and either is whole.
    const own = `${file}.${randomUUID()}`;
    writeFileSync(own, await ofWeights(bytes));
    renameSync(own, file);
  }
  return folder;
}

/** The folder, or another one where it cannot be made. */
function writable(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), "faces-"));
  }
}

function ofWeights(whole: Buffer): Promise<Buffer> {
  const letters = String.fromCodePoint(...(create(whole) as Font).characterSet);
  return subsetFont(whole, letters, { targetFormat: "woff2", variationAxes: { wght: WEIGHTS } });
}
