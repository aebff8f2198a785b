/**
 * Bytes as text. Content is UTF-8; what programs on Windows write in its place is recognised and named, so that an
 * editor is told in the words of their program how to save the file.
 */

/** The text, or the line at which it cannot be read and a sentence that says as what the file was saved. */
export type Decoded = { text: string } | { line: number; saved: string };

/**
 * The bytes as text, without a byte order mark and with `\n` for every line end. Windows-1252 is only probable where
 * something is not UTF-8: every byte means a letter in it.
 */
export function decode(bytes: Uint8Array): Decoded {
  const packed = PACKED.find(([first]) => first.every((byte, i) => bytes[i] === byte));
  if (packed) return { line: 1, saved: `not a text but ${packed[1]}` };
  if (isUtf16(bytes)) return { line: 1, saved: 'not UTF-8 but UTF-16, which Excel and Notepad call "Unicode"' };
  try {
    return { text: lineEnds(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    const saved = 'not UTF-8 but probably Windows-1252, which Excel calls "CSV" and Notepad "ANSI"';
    return { line: lineOfBadByte(bytes), saved };
  }
}

/** How to save a file of this name as UTF-8, as the end of a sentence that begins with "Save". */
export function howToSave(file: string): string {
  return file.endsWith(".csv")
    ? 'in Excel as "CSV UTF-8 (Comma delimited)", elsewhere as CSV with the character set UTF-8'
    : 'as UTF-8: in Notepad with "Save as", under "Encoding"';
}

/** What files begin with that are no texts, and what those are. */
const PACKED: readonly (readonly [first: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "a workbook or another packed file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "a workbook of an old Excel"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
];

/** Its byte order mark either way round; or, without one, nearly every second byte of the beginning zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 200);
  return head.length > 3 && head.filter((byte) => byte === 0).length > head.length / 4;
}

const lineEnds = (text: string) => text.replace(/\r\n?/g, "\n");

function lineOfBadByte(bytes: Uint8Array): number {
  // Up to there all is UTF-8, so that a replacement that the text has of its own is not taken for the first fault.
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isWhole(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return lineEnds(new TextDecoder().decode(bytes.subarray(0, good))).split("\n").length;
}

/** Whether nothing in the bytes is wrong but, perhaps, a letter that was cut off at their end. */
function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
