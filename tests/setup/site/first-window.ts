/**
 * What a reader has of a page before the server hears from them again: the head of the response, then the compressed page, cut
 * where the first ten segments end and unpacked as a browser unpacks what has arrived.
 */
import { brotliDecompressSync, constants } from "node:zlib";
import { attribute, below } from "./html.ts";
import type { Page } from "./read.ts";

/** Ten segments of 1,460 bytes: what a server may send on a new connection before the first answer (RFC 6928). */
export const FIRST_WINDOW = 14_600;

/**
 * The head of an answer over HTTP/1.1 as nginx writes it around the headers of our table, for a body in Brotli of that length;
 * tests/hosting holds real servers against it. Over HTTP/2 names and values are packed, and it is shorter.
 */
export function responseHead(headers: Readonly<Record<string, string>>, bytes: number): string {
  const all: Record<string, string> = {
    Server: "nginx",
    Date: "Thu, 20 May 2021 07:00:00 GMT",
    "Content-Length": String(bytes),
    "Last-Modified": "Thu, 20 May 2021 07:00:00 GMT",
    Connection: "keep-alive",
    ETag: '"60a60a70-3e8f"',
    ...headers,
    "Content-Encoding": "br",
    Vary: "Accept-Encoding",
    "Accept-Ranges": "bytes",
  };
  return headText(all);
}

/** The status line and these headers, as they go over the line. */
export function headText(headers: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  return `HTTP/1.1 200 OK\r\n${lines.join("")}\r\n`;
}

/** What can be read of a page when so many bytes of it have come; a letter that is cut through is left out. */
export function arrivedIn(compressed: Buffer, bytes: number): string {
  const unpacked = brotliDecompressSync(compressed.subarray(0, bytes), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  });
  return new TextDecoder("utf-8", { fatal: true }).decode(unpacked, { stream: true });
}

/** Where the story ends in its page: the first of what is only opened later stands behind all that is read. */
export function endOf({ elements }: Pick<Page, "elements">): number {
  const later = elements.filter((element) => attribute(element, "popover") !== undefined);
  const behind = new Set(later.flatMap((element) => [element, ...below(element)]));
  const main = elements.find(({ tagName }) => tagName === "main");
  const read = (main ? below(main) : []).filter(
    (element) => !behind.has(element) && !["script", "style"].includes(element.tagName),
  );
  return Math.max(...read.map(({ sourceCodeLocation }) => sourceCodeLocation?.endOffset ?? 0));
}

/** How many bytes of the compressed page must come until so many letters of it can be read. */
export function bytesUntil(compressed: Buffer, letters: number): number {
  let [low, high] = [1, compressed.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (arrivedIn(compressed, middle).length >= letters) high = middle;
    else low = middle + 1;
  }
  return low;
}
