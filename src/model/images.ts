/** Photographs and drawings of a story: what is known of each file, how it stands in the text, and where its copies are. */
import { urls } from "./addresses.ts";

/** A file of the story's folder images/, upright as a viewer shows it. */
export interface StoryImage {
  /** Its name: `market.jpg`. */
  file: string;
  /** In pixels. */
  width: number;
  height: number;
  /**
   * The beginning of the SHA-256 of its bytes and of how copies are made, so that those of another picture, and those that are made
   * another way, have other addresses: hosts and browsers keep what is there for ever.
   */
  hash: string;
}

/** How an image stands in a section, in the author's words. */
export interface ShownImage {
  file: string;
  /** What it shows, for who does not see it. */
  alt: string;
  caption?: string | undefined;
  /** Who made it, and on which terms it may be shown. */
  credit: string;
  licence: string;
  /** The id of the source that it is from. */
  source: string;
}

/** An image as the attributes of its part say that it is shown. */
export function shownImage({
  file = "",
  alt = "",
  caption,
  credit = "",
  licence = "",
  source = "",
}: Readonly<Record<string, string>>): ShownImage {
  return { file, alt, ...(caption !== undefined && { caption }), credit, licence, source };
}

/** The images that a story shows, in the order of its sections, each with its file. */
export function imagesShown(story: {
  images?: Readonly<Record<string, StoryImage>> | undefined;
  sections: readonly { images?: readonly ShownImage[] | undefined }[];
}): { shown: ShownImage; image: StoryImage }[] {
  return story.sections.flatMap(({ images = [] }) =>
    images.flatMap((shown) => {
      const image = story.images?.[shown.file];
      return image ? [{ shown, image }] : [];
    }),
  );
}

/** The formats of the copies, the smallest first; the last one is what everything else that shows pictures knows. */
export const IMAGE_FORMATS = ["avif", "webp", "jpg"] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/**
 * How the copies are made: by which program, and each format of which quality. Raise the number of the version where they come out
 * another way of the same.
 */
export const COPYING = {
  version: "sharp 0.35.5, 2",
  quality: { avif: 52, webp: 74, jpg: 78 } satisfies Record<ImageFormat, number>,
  options: { jpeg: { mozjpeg: true }, avif: { effort: 4 }, webp: { effort: 5 } },
  /** What is see-through would be black in a JPEG. */
  background: "#fff",
};

/** Widths in pixels: the column of text, 544 CSS pixels, on screens of one to three device pixels, and phones. */
const WIDTHS = [360, 544, 828, 1088, 1632];
/** That of the one JPEG: search engines ask for 1,200 at least (Google, Article structured data). */
const FALLBACK = 1200;

/** The widths of an image's copies in a format, in pixels, none larger than the image. */
export function imageWidths({ width }: StoryImage, format: ImageFormat): number[] {
  const wanted = format === "jpg" ? [FALLBACK] : WIDTHS;
  const smaller = wanted.filter((each) => each < width);
  return smaller.length < wanted.length ? [...smaller, width] : smaller;
}

/** The address of a copy, under the base. */
export function imageAddress(story: string, image: StoryImage, format: ImageFormat, width: number): string {
  return urls.image(story, `${imageName(image, width)}.${format}`);
}

/** The JPEG for whatever knows no better format, and its size in pixels. */
export function plainImage(story: string, image: StoryImage): { path: string; width: number; height: number } {
  const [width = image.width] = imageWidths(image, "jpg");
  const height = Math.max(1, Math.round((image.height * width) / image.width));
  return { path: imageAddress(story, image, "jpg", width), width, height };
}

/** What the copy of a width is called, without its format. */
export function imageName({ file, hash }: StoryImage, width: number): string {
  return `${file.replace(/\.[a-z]+$/, "")}-${hash}-${width}`;
}

/** The address at which a licence by Creative Commons stands; undefined for any other. */
export function licenceAddress(licence: string): string | undefined {
  const [, terms, version] = /^CC ?(BY(?:-(?:NC|SA|ND))*|0) (\d\.\d)$/.exec(licence) ?? [];
  if (terms === undefined || version === undefined) return undefined;
  return terms === "0"
    ? `https://creativecommons.org/publicdomain/zero/${version}/`
    : `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
