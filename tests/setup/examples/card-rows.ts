import { Resvg } from "@resvg/resvg-js";
import { FONT_FILES } from "../../../src/editions/pictures/fonts.ts";

/** The texts of a card, a row after the other; throws where the card is no SVG that can be drawn. */
export function rowsOf(svg: string): string[] {
  new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...FONT_FILES] } });
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}
