/**
 * Copies of a story's images, by Astro's own image service: smaller, upright, and without what cameras write into them, such as
 * the place where a picture was taken. It is asked here and not by a page: a build hands Astro some stories of all, and takes
 * what it made for the others over from before.
 */
import { createHash } from "node:crypto";
import { COPYING, type ImageFormat } from "../../model/images.ts";
import type { Edition } from "../edition.ts";
import { madePicture } from "./png.ts";

/** What the first bytes of a file of each format are, from where on. */
const BEGINS: Record<ImageFormat, [at: number, text: string]> = {
  avif: [4, "ftypavif"],
  webp: [8, "WEBP"],
  jpg: [0, "\xff\xd8\xff"],
};

/** The edition that makes the copies of one format. */
export function imageEdition(format: ImageFormat): Edition<"image"> {
  return {
    of: "image",
    format,
    make: async ({ story, image, width, original }) =>
      copyOf(await original(story, image.file), image.file, format, width),
  };
}

/** The copy of an image of this width, in pixels. Throws an Error where it cannot be made. */
export async function copyOf(
  bytes: Uint8Array,
  file: string,
  format: ImageFormat,
  width: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { quality: qualities, options, background } = COPYING;
  const quality = qualities[format];
  const key = createHash("sha256").update(JSON.stringify([COPYING, format, width]));
  return madePicture(key.update(bytes).digest("hex"), async () => {
    const { default: service } = await import("astro/assets/services/sharp");
    const wanted = { src: file, width, format, quality, ...(format === "jpg" && { background }) };
    const config = { service: { entrypoint: "", config: options } };
    const { data } = await service.transform(bytes, wanted, config as never, SILENT as never);
    // Where it fails it hands back what it was given, with all that a camera wrote into it.
    const [at, text] = BEGINS[format];
    const isOriginal = Buffer.compare(data, bytes) === 0;
    if (isOriginal || Buffer.from(data.subarray(at, at + text.length)).toString("latin1") !== text)
      throw new Error(`${file} could not be written as ${format}. Export it again.`);
    return new Uint8Array(data);
  });
}

const SILENT = { warn: () => undefined };
