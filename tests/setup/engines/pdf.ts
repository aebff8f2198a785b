/** A PDF as a reader of paper has it: its pages as pixels and as lines of text. Read by poppler. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandPath } from "./command-path.ts";

/** Why PDFs cannot be read here, or undefined. */
export const missingPoppler =
  commandPath(["pdftoppm"]) === undefined ? "no pdftoppm on the path (Debian: poppler-utils)" : undefined;

/** A page in pixels, three bytes each, row by row. */
export interface Raster {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** A line of text with its place, in points from the upper left corner. */
export interface Line {
  text: string;
  left: number;
  right: number;
  bottom: number;
}

export interface Pdf {
  pages: { raster: Raster; lines: Line[] }[];
  /** All of its text as `joined` has it. */
  text: string;
  /** The same in the order in which it was painted, which is the order in which many programs copy it. */
  painted: string;
}

/** Dots an inch: a mark of a person is then about ten wide. */
const RESOLUTION = 100;

/** Throws where poppler cannot read it. */
export function readPdf(bytes: Uint8Array): Pdf {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  try {
    const file = join(folder, "page.pdf");
    writeFileSync(file, bytes);
    execFileSync("pdftoppm", ["-r", String(RESOLUTION), file, join(folder, "page")]);
    const rasters = readdirSync(folder)
      .filter((name) => name.endsWith(".ppm"))
      .sort()
      .map((name) => rasterOf(readFileSync(join(folder, name))));
    const layout = execFileSync("pdftotext", ["-bbox-layout", file, "-"], { maxBuffer: 1e8 }).toString();
    const painted = execFileSync("pdftotext", ["-raw", file, "-"], { maxBuffer: 1e8 }).toString();
    const texts = layout.split("<page ").slice(1).map(linesOf);
    return {
      pages: rasters.map((raster, i) => ({ raster, lines: texts[i] ?? [] })),
      text: joined(
        texts
          .flatMap(byColumn)
          .map(({ text }) => text)
          .join(""),
      ),
      painted: joined(painted),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of a page column by column, each from top to bottom; a column is what begins at one place. */
function byColumn(lines: readonly Line[]): Line[] {
  const columns = Map.groupBy(lines, ({ left }) => Math.round(left / 4));
  return [...columns.values()].flatMap((column) => column.toSorted((a, b) => a.bottom - b.bottom));
}

/** A text without spaces and hyphens, either of which may be left out where a line ends, and with ligatures as letters. */
export function joined(text: string): string {
  return text.normalize("NFKC").replace(/[\s-]/g, "");
}

/** Portable pixmap, P6: a head of three numbers, then the pixels. */
function rasterOf(file: Buffer): Raster {
  const [head = "", width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString("latin1")) ?? [];
  return { width: Number(width), height: Number(height), pixels: file.subarray(head.length) };
}

function linesOf(page: string): Line[] {
  return [...page.matchAll(/<line ([^>]*)>(.*?)<\/line>/gs)].map(([, place = "", words = ""]) => {
    const at = (name: string) => Number(new RegExp(`${name}="([^"]*)"`).exec(place)?.[1]);
    const text = [...words.matchAll(/>([^<]+)<\/word>/g)].map(([, word = ""]) => unescaped(word)).join(" ");
    return { text, left: at("xMin"), right: at("xMax"), bottom: at("yMax") };
  });
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** The share of a page's rows in which anything is printed. */
export function inkedRows({ width, height, pixels }: Raster): number {
  let inked = 0;
  for (let row = 0; row < height; row += 1) {
    const from = row * width * 3;
    if (pixels.subarray(from, from + width * 3).some((value) => value < 200)) inked += 1;
  }
  return inked / height;
}

/** How many separate patches of that colour there are: `[red, green, blue]`, about; of a size, in pixels, within the bounds. */
export function patches(
  { width, height, pixels }: Raster,
  colour: readonly number[],
  [least, most]: readonly [number, number],
): number {
  const is = (at: number) => colour.every((value, i) => Math.abs((pixels[at * 3 + i] ?? 0) - value) < 24);
  const seen = new Uint8Array(width * height);
  let count = 0;
  for (let start = 0; start < width * height; start += 1) {
    if (seen[start] === 1 || !is(start)) continue;
    const waiting = [start];
    seen[start] = 1;
    let size = 0;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      size += 1;
      for (const next of [at - 1, at + 1, at - width, at + width]) {
        if (next < 0 || next >= width * height || seen[next] === 1 || !is(next)) continue;
        seen[next] = 1;
        waiting.push(next);
      }
    }
    if (size >= least && size <= most) count += 1;
  }
  return count;
}
