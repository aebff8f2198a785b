/** subset-font 2.9 ships no types; this is the part that is used. */
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options?: {
      targetFormat?: "sfnt" | "woff" | "woff2";
      variationAxes?: Record<string, { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
