/** Bars as one standing picture, from the rows and lengths of rows.ts. */
import type { Story } from "../../model/story.ts";
import type { BarsSpec } from "./spec.ts";
import { arrowOf, barLengths, type BarLength, barRows, startOf } from "./rows.ts";
import { COLOURS, coloursOf, type ToneColours } from "../picture/colours.ts";
import { type Drawing, drawLines, path, rect, type Scale } from "../picture/pen.ts";
import { textAt } from "../picture/text-block.ts";

/** What it is and its printed number in a row of text, the note below, then the bar; no bar for a number in words. */
export function drawBars(story: Story, chart: BarsSpec, scale: Scale): Drawing {
  const { letter, measure } = scale;
  const rows = barRows(story, chart);
  const lengths = barLengths(rows);
  const arrows = rows.map((row, i) => lengths[i] && arrowOf(row, lengths[i]));
  // Room at the ends for the sign that a count may go on.
  const left = arrows.some((arrow) => arrow?.back) ? letter : 0;
  const width = scale.width - letter - left;
  let y = 0;
  const body = rows.map(({ label, printed, note, group, tone }, i) => {
    const length = lengths[i];
    const amount = length ? printed : `${printed} – no number given`;
    const beside = measure(`${label} `, "sans") * letter;
    const fits = beside + measure(amount, "bold") * letter <= scale.width;
    const lines = [
      ...(group === undefined ? [] : [{ text: group, face: "bold" as const }]),
      { text: label },
      ...(fits ? [] : [{ text: amount, face: "bold" as const }]),
      ...(note === undefined ? [] : [{ text: note, fill: COLOURS.soft }]),
    ];
    const head = group === undefined ? 0 : drawLines([{ text: group, face: "bold" }], 0, y, scale.width, scale).height;
    const words = drawLines(lines, 0, y, scale.width, scale);
    const number = fits
      ? textAt(amount, beside, y + head + letter * 1.02, { face: "bold", size: letter, fill: COLOURS.ink })
      : "";
    y += words.height + letter * 0.2;
    const bar = length ? drawBar(length, arrows[i], { x: left, y, width, letter }, coloursOf(tone)) : "";
    y += (length ? letter * 1.1 : 0) + letter * 0.8;
    return words.body + number + bar;
  });
  return { height: y - letter * 0.8, body: body.join("") };
}

function drawBar(
  length: BarLength,
  arrow: ReturnType<typeof arrowOf>,
  { x, y, width, letter }: Record<"x" | "y" | "width" | "letter", number>,
  { tone, tint }: ToneColours,
): string {
  const { sure, most, zero } = length;
  const long = (part: number) => (width * part) / 100;
  const along = (part: number) => x + long(part);
  const high = letter * 1.1;
  return (
    (most > sure ? rect(along(startOf(length, most)), y, long(most), high, tint, ` stroke="${tone}"`) : "") +
    rect(along(startOf(length, sure)), y, long(sure), high, tone) +
    (zero === undefined ? "" : path(`M${along(zero)} ${y}v${high}`, `stroke="${COLOURS.ink}"`)) +
    (arrow ? drawArrow(along(arrow.at), y, high, letter * (arrow.back ? -1 : 1), tone) : "")
  );
}

/** From the place `x` to the right, to the left where `by` is negative; as large as that. */
function drawArrow(x: number, y: number, high: number, by: number, tone: string): string {
  const d = `M${x + by * 0.25} ${y + high * 0.2}l${by * 0.4} ${high * 0.3}l${-by * 0.4} ${high * 0.3}`;
  return path(d, `fill="none" stroke="${tone}" stroke-width="${Math.abs(by) / 7}"`);
}
