/** What every card has around its content: paper, margins, a line of where it belongs, and the site's name. */
import { CARD_SIZE } from "./card-text.ts";
import { COLOURS } from "../../charts/picture/colours.ts";
import { rect } from "../../charts/picture/pen.ts";
import { Undrawable } from "../../charts/picture/undrawable.ts";
import {
  type Block,
  drawText,
  type Fit,
  fitText,
  type Measure,
  setText,
  textAt,
} from "../../charts/picture/text-block.ts";

/** The box inside the margins, between the line above and the site's name. */
export const BOX = { x: 72, y: 108, width: 1056, height: 410 } as const;
const FOOT = { rule: 540, baseline: 588, size: 26 } as const;
/** The baselines of a foot of two rows: a correction has one to itself, so that no name or date can leave it no room. */
const TWO_ROWS = [572, 604] as const;
const KICKER = { top: 48, size: 26 } as const;

/** The texts around the content. `tone` colours the band at the edge. */
export interface CardFrame {
  kicker: string;
  siteName: string;
  /** At the lower right: the period or the day; "" where what the card shows has none. */
  date: string;
  /** Below the date: when what the card shows was corrected; "" where it was not. */
  corrected: string;
  tone: string;
}

/** The whole card as SVG. Throws an Undrawable where the texts around the content do not fit. */
export function frameCard(
  { kicker, siteName, date, corrected, tone }: CardFrame,
  body: string,
  measure: Measure,
): string {
  const { width, height } = CARD_SIZE;
  const line = fitted(kicker, { width: BOX.width, height: 40, face: "sans", sizes: [KICKER.size, 22, 18] }, measure);
  const room = BOX.width - measure(date, "sans") * FOOT.size - 40;
  const name = setText(siteName, room, "bold", FOOT.size, measure);
  if (name.rows.length > 1) throw tooLong(siteName);
  const [first, second] = corrected === "" ? [FOOT.baseline] : TWO_ROWS;
  const right = { size: FOOT.size, anchor: "end" } as const;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    rect(0, 0, width, height, COLOURS.paper),
    rect(0, 0, width, 12, tone),
    drawText(line, BOX.x, KICKER.top, BOX.width, COLOURS.soft),
    body,
    rect(BOX.x, FOOT.rule, BOX.width, 2, COLOURS.ink),
    textAt(siteName, BOX.x, first, { face: "bold", size: FOOT.size, fill: COLOURS.ink }),
    date === "" ? "" : textAt(date, BOX.x + BOX.width, first, { ...right, face: "sans", fill: COLOURS.soft }),
    second === undefined
      ? ""
      : textAt(corrected, BOX.x + BOX.width, second, { ...right, face: "bold", fill: COLOURS.ink }),
    "</svg>",
  ].join("");
}

/** The text as large as fits. Nothing on a card is cut off: a hedge or a name could be lost. Throws an Undrawable instead. */
export function fitted(text: string, fit: Fit, measure: Measure): Block {
  const block = fitText(text, fit, measure);
  if (block) return block;
  throw tooLong(text);
}

/** The same of several texts under one another in one size, `gap` apart, each with its top below that of the first. */
export function fittedTogether(
  texts: readonly string[],
  { width, height, face, sizes }: Fit,
  gap: number,
  measure: Measure,
): { block: Block; top: number }[] {
  for (const size of sizes) {
    let top = 0;
    const placed = texts.map((text) => {
      const block = setText(text, width, face, size, measure);
      const at = { block, top };
      top += block.height + gap;
      return at;
    });
    if (top - gap <= height) return placed;
  }
  throw tooLong(texts.join(" "));
}

function tooLong(text: string): Undrawable {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return new Undrawable(`too long for its card, at ${text.length} letters: "${shown}". Shorten it.`, text);
}
