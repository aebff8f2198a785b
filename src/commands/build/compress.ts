/**
 * Puts a Brotli and a gzip copy beside every text, for hosts that serve files as they are. At their best quality: it is done
 * once and read often. Neither format here holds a date or a name, so the same text gives the same bytes.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { addressOf } from "../../hosting/addresses.ts";
import { headersFor, isText } from "../../hosting/headers.ts";
import type { Page } from "../../hosting/page.ts";
import { type Build, type Step, UNPUBLISHABLE } from "./step.ts";

export const compress: Step = {
  name: "compress",
  reads: "files, pages, rules, which say what is text; texts of the staged folder that are no pages",
  writes: "a .br and a .gz beside each text of the staged folder",
  failure: UNPUBLISHABLE,
  run: async (build) => {
    const pages = new Map(build.pages.map((page) => [page.file, page]));
    const texts = textsOf(build).values();
    // All take from the one list, so that no more files are open at a time than a few of each of them.
    const takeTurns = async () => {
      for (const file of texts) await compressFile(join(build.folders.next, file), pages.get(file));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  },
};

/** How many texts are compressed at a time: more than Node has threads for (4) are no faster. */
const AT_ONCE = 8;

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** The files whose type is that of a text; pictures in PNG are compressed in themselves. */
function textsOf({ files, rules }: Build): string[] {
  return files.filter((file) => isText(headersFor(rules, addressOf(file))));
}

/** A page is not read again: its text is here. */
async function compressFile(path: string, page: Page | undefined): Promise<void> {
  const bytes = page ? Buffer.from(page.html) : await readFile(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await Promise.all([
    toBrotli(bytes, { params }).then((compressed) => writeFile(`${path}.br`, compressed)),
    toGzip(bytes, { level: 9 }).then((compressed) => writeFile(`${path}.gz`, compressed)),
  ]);
}
