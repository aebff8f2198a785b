/** subset-font 2.9 ships no types; this is the part that embed-fonts.ts uses. */
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options?: { targetFormat?: "sfnt" | "woff" | "woff2" },
  ): Promise<Buffer>;
}
