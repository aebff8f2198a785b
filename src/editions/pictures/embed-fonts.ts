/**
 * Puts the letters that an SVG uses, and no others, into it as fonts: the picture then looks the same wherever it is
 * opened, and its texts stay texts that can be read aloud, searched and edited.
 */
import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { type Face, FACES } from "../../charts/picture/text-block.ts";
import { fontFileOf } from "./fonts.ts";
import { woff2 } from "./woff2.ts";

/** The SVG with a style sheet of its fonts. Faces that it does not use are left out. */
export async function embedFonts(svg: string): Promise<string> {
  const faces = Object.keys(FACES) as Face[];
  const rules = await Promise.all(faces.map((face) => fontRule(face, lettersIn(svg, face))));
  return svg.replace(/(?<=<svg [^>]*>)/, `<style>${rules.join("")}</style>`);
}

async function fontRule(face: Face, letters: string): Promise<string> {
  if (letters === "") return "";
  const { family, weight } = FACES[face];
  const whole = Array.from(letters).every((letter) => LATIN.includes(letter))
    ? await latin(face)
    : readFileSync(fontFileOf(face));
  const font = woff2(await subsetFont(whole, letters, { targetFormat: "sfnt" }));
  const [name = ""] = family.split(",");
  const src = `url(data:font/woff2;base64,${font.toString("base64")}) format("woff2")`;
  return `@font-face{font-family:${name};font-weight:${weight};src:${src}}`;
}

const latinOf = new Map<Face, Promise<Buffer>>();

/** The font with the letters and signs of most texts alone: half the work to take some of them out of, and the same bytes then. */
function latin(face: Face): Promise<Buffer> {
  const known = latinOf.get(face) ?? subsetFont(readFileSync(fontFileOf(face)), LATIN, { targetFormat: "sfnt" });
  latinOf.set(face, known);
  return known;
}

/** ASCII, and what typesetters add to it. */
const LATIN = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i)) + "–—‘’“”…";

/** Every letter that stands in a `<text>` of the face, once. */
function lettersIn(svg: string, face: Face): string {
  const { family, weight } = FACES[face];
  const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].filter(
    ([, attributes = ""]) =>
      attributes.includes(`font-family="${family}"`) && attributes.includes(`font-weight="${weight}"`),
  );
  const letters = new Set(texts.flatMap(([, , text = ""]) => Array.from(unescape(text))));
  return [...letters].sort().join("");
}

function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
