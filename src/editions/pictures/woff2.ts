/**
 * A font as WOFF 2 (https://www.w3.org/TR/WOFF2/): its tables in one Brotli stream, each as it is. The outlines are not written
 * anew for compression, which saves a tenth and takes twenty times as long; a picture has three fonts of its own.
 */
import { brotliCompressSync, constants } from "node:zlib";

/** The tags that a directory names by their place in this list (WOFF 2, section 4.1, "Known Table Tags"). */
const KNOWN =
  "cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB"
    .replaceAll("_", " ")
    .split(/ (?=\S)/);

/** Of any other tag, which is then written out. */
const WRITTEN_OUT = 63;
/** Of the two tables that a reader would otherwise take for rewritten. */
const AS_IT_IS = 3 << 6;

/** The font file of TrueType or OpenType in less bytes. */
export function woff2(sfnt: Buffer): Buffer {
  const tables = tablesOf(sfnt);
  const data = Buffer.concat(tables.map(({ bytes }) => bytes));
  const compressed = brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
  const directory = Buffer.concat(tables.map(({ tag, bytes }) => entry(tag, bytes.length)));
  const length = padded(48 + directory.length + compressed.length);
  const head = Buffer.alloc(48);
  head.write("wOF2", 0, "latin1");
  sfnt.copy(head, 4, 0, 4);
  head.writeUInt32BE(length, 8);
  head.writeUInt16BE(tables.length, 12);
  head.writeUInt32BE(12 + tables.length * 16 + tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 0), 16);
  head.writeUInt32BE(compressed.length, 20);
  head.writeUInt16BE(1, 24);
  return Buffer.concat([head, directory, compressed], length);
}

/** The tables in the order of the file (OpenType, "Organization of an OpenType Font"). */
function tablesOf(sfnt: Buffer): { tag: string; bytes: Buffer }[] {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, i) => {
    const at = 12 + i * 16;
    const [from, length] = [sfnt.readUInt32BE(at + 8), sfnt.readUInt32BE(at + 12)];
    return { tag: sfnt.toString("latin1", at, at + 4), bytes: sfnt.subarray(from, from + length) };
  });
}

function entry(tag: string, length: number): Buffer {
  const place = KNOWN.indexOf(tag);
  const named = place < 0 ? [WRITTEN_OUT, ...Buffer.from(tag, "latin1")] : [place];
  const [first = 0, ...rest] = named;
  return Buffer.from([first | (tag === "glyf" || tag === "loca" ? AS_IT_IS : 0), ...rest, ...base128(length)]);
}

/** A number in bytes of seven bits each, the highest first; all but the last are marked (UIntBase128). */
function base128(number: number): number[] {
  const high = Math.floor(number / 128);
  return [...(high > 0 ? base128(high).map((byte) => byte | 128) : []), number % 128];
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
