/**
 * Puts a Brotli and a gzip copy beside every text file, for hosts that serve files as they are. At their best quality:
 * it is done once and read often. Neither format here holds a date or a name, so the same file gives the same bytes.
 */
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What is text; pictures in PNG are compressed in themselves. */
const TEXT = /\.(?:html|js|json|csv|md|bib|txt|xml|svg)$/;

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Compresses those of the files that are text; gives how many. */
export async function compressFiles(files: readonly string[]): Promise<number> {
  const texts = files.filter((file) => TEXT.test(file));
  await Promise.all(texts.map(compress));
  return texts.length;
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await Promise.all([
    toBrotli(bytes, { params }).then((compressed) => writeFile(`${file}.br`, compressed)),
    toGzip(bytes, { level: 9 }).then((compressed) => writeFile(`${file}.gz`, compressed)),
  ]);
}
