/**
 * Brotli and gzip copies of texts, for hosts that serve files as they are. Neither format here holds a date or a name, so the
 * same text gives the same bytes.
 */
import { copyFileSync, linkSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The endings of the copies. */
export const COPIES = [".br", ".gz"] as const;

/**
 * What a server may send on a new connection before it hears from the reader again: ten packets of 1460 bytes (RFC 6928), less
 * what TLS and the headers take. A page that fits arrives in one round trip, however much smaller it could be.
 */
const FIRST_WINDOW = 12_000;

/** Nine tenths of what the best quality saves, in a twentieth of its time; and the best. Measured: tests/bench/compression. */
const [QUICK, BEST] = [9, 11];

/** The text in Brotli: a page in the quality that brings it to the reader sooner, all else in the quick one. */
export function brotli(bytes: Uint8Array, isPage: boolean): Buffer {
  const quick = inBrotli(bytes, QUICK);
  if (!isPage || quick.length <= FIRST_WINDOW) return quick;
  return WAYS.map((way) => inBrotli(bytes, BEST, way)).reduce((a, b) => (b.length < a.length ? b : a));
}

/** Which of them suits a text best is a matter of luck, of a sixth of a hundredth of it. Few pages are so long. */
const WAYS: readonly Record<number, number>[] = [
  {},
  { [constants.BROTLI_PARAM_NDIRECT]: 15 },
  { [constants.BROTLI_PARAM_LGBLOCK]: 17, [constants.BROTLI_PARAM_NPOSTFIX]: 3, [constants.BROTLI_PARAM_NDIRECT]: 32 },
];

function inBrotli(bytes: Uint8Array, quality: number, way: Record<number, number> = {}): Buffer {
  // A window no larger than the text: one of four megabytes, which is the default, takes longer to make than a page to compress.
  const window = Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes.length + 16)));
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(window, constants.BROTLI_DEFAULT_WINDOW),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      ...way,
    },
  });
}

/** Writes the text, and its copies beside it; those of `before`, a file of an earlier build, where that is the same text. */
export function writeText(path: string, bytes: Uint8Array, isPage: boolean, before?: string): void {
  writeFileSync(path, bytes);
  if (before !== undefined && isSame(before, bytes)) for (const ending of COPIES) take(before + ending, path + ending);
  else writeCopies(path, bytes, isPage);
}

/** Writes the copies of a text that is there. */
export function writeCopies(path: string, bytes: Uint8Array, isPage: boolean): void {
  writeFileSync(`${path}.br`, brotli(bytes, isPage));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

/** Puts a file of an earlier build into this one: the same file under another name where the disk can do that, which it says. */
export function take(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    copyFileSync(from, to);
    return false;
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.size !== bytes.length) return false;
  return (
    readFileSync(path).equals(bytes) && COPIES.every((ending) => statSync(path + ending, { throwIfNoEntry: false }))
  );
}
