/**
 * The folder images/ of a story: each file with its size as it is shown, or with what keeps it from being shown. What a picture
 * is, is asked of its bytes; one that is cut off would only fail in a build, so each is read to its end.
 */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { COPYING, type StoryImage } from "../model/images.ts";
import { readFolder } from "./folder.ts";
import { nameOf, systemProblem } from "./text-file.ts";

/** A file of the folder; `data` is there where it can be shown. */
export interface ParsedImage {
  file: string;
  data?: StoryImage;
  problems: Problem[];
}

const MB = 1_000_000;
/** Nobody publishes a larger one, and none is made smaller in a moment. In bytes, and in pixels of either side. */
const [HEAVY, LONG] = [20 * MB, 10_000];

/** What may be shown: the names that files of each format may have, by what their bytes are found to be. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ["jpg", "jpeg"],
  png: ["png"],
  webp: ["webp"],
  heif: ["avif"],
};

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/;
const FORMATS = "JPEG, PNG, WebP or AVIF";

/** Every file of the folder by its name, in order, and what keeps the folder from being read. */
export async function readImages(folder: string): Promise<{ images: Map<string, ParsedImage>; problems: Problem[] }> {
  const { entries, problems } = readFolder(join(folder, "images"));
  const images = new Map<string, ParsedImage>();
  for (const { name } of entries) images.set(name, await readImage(join(folder, "images", name)));
  return { images, problems };
}

async function readImage(path: string): Promise<ParsedImage> {
  const [file, name] = [nameOf(path), basename(path)];
  const wrong = (message: string): ParsedImage => ({ file, problems: [{ file, line: 1, message }] });
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (ending === "svg")
    return wrong("an SVG, which may hold code. Export it as PNG; what is drawn from figures is a chart.");
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size >= HEAVY) return wrong(`${(size / MB).toFixed(1)} MB, and less than 20 can be taken. ${SMALLER}`);
    bytes = await readFile(path);
  } catch (error) {
    return { file, problems: [systemProblem(path, error)] };
  }
  const seen = await look(bytes);
  if (seen === undefined || !Object.hasOwn(ENDINGS, seen.format))
    return wrong(`not an image that can be shown. Put a ${FORMATS} here, or remove it.`);
  const { format, width, height, moves, whole } = seen;
  const [best = ""] = ENDINGS[format] ?? [];
  if (Math.max(width, height) > LONG)
    return wrong(
      `${width.toLocaleString("en")} by ${height.toLocaleString("en")} pixels, and 10,000 are the most. ${SMALLER}`,
    );
  if (moves) return wrong("a moving picture. Export one picture of it.");
  if (!whole) return wrong("cut off or damaged. Export it again.");
  const stem = name
    .slice(0, name.lastIndexOf("."))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const better = `${stem === "" ? "market-square" : stem}.${best}`;
  if (!ENDINGS[format]?.includes(ending))
    return wrong(`a ${FORMAT_NAMES[format] ?? format} by what is in it. Name it "${better}".`);
  if (!NAME.test(name)) return wrong(`not an image's name. Write lower-case words joined by hyphens: "${better}".`);
  return { file, data: { file: name, width, height, hash: imageHash(bytes) }, problems: [] };
}

/** What its copies are known by: what is in it, and how they are made. */
export function imageHash(bytes: Uint8Array, copying: typeof COPYING = COPYING): string {
  return createHash("sha256").update(JSON.stringify(copying)).update(bytes).digest("hex").slice(0, 10);
}

const SMALLER = "Export it again, as a JPEG 2,400 pixels wide.";
const FORMAT_NAMES: Readonly<Record<string, string>> = { jpeg: "JPEG", png: "PNG", webp: "WebP", heif: "AVIF" };

/** What the bytes are, upright; undefined where they are no picture. */
async function look(bytes: Buffer) {
  // Loaded only where there is an image: it brings a library of 15 MB.
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  try {
    const { format, autoOrient, pages = 1 } = await sharp(bytes).metadata();
    const { width, height } = autoOrient;
    const isLong = Math.max(width, height) > LONG;
    const whole = isLong || (await isWhole(sharp(bytes, { failOn: "truncated" }).resize(16)));
    return { format, width, height, moves: pages > 1, whole };
  } catch {
    return undefined;
  }
}

const isWhole = (picture: { toBuffer: () => Promise<unknown> }) =>
  picture.toBuffer().then(
    () => true,
    () => false,
  );

/** The bytes of an image, as its author put it into the folder of the story. */
export function imageBytes(content: string, story: string, file: string): Promise<Uint8Array> {
  return readFile(join(content, "stories", story, "images", file));
}
