/** Bars as one standing picture, from the rows and lengths of bars.ts. */
import type { Story } from "../../model/story.ts";
import type { BarsSpec } from "./spec.ts";
import { barLengths, type BarLength, barRows, startOf } from "./rows.ts";
import { COLOURS, coloursOf, type ToneColours } from "../picture/colours.ts";
import { type Drawing, drawLines, path, rect, type Scale } from "../picture/pen.ts";
import { textAt } from "../picture/text-block.ts";

/** What it is and its printed number in a row of text, the note below, then the bar; no bar for a number in words. */
export function drawBars(story: Story, chart: BarsSpec, scale: Scale): Drawing {
  const { letter, measure } = scale;
  const rows = barRows(story, chart);
  const lengths = barLengths(rows);
  // Room at the end for the sign that a count may go on.
  const width = scale.width - letter;
  let y = 0;
  const body = rows.map(({ label, printed, note, group, tone, open }, i) => {
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
    const bar = length ? drawBar(length, y, width, letter, coloursOf(tone), open) : "";
    y += (length ? letter * 1.1 : 0) + letter * 0.8;
    return words.body + number + bar;
  });
  return { height: y - letter * 0.8, body: body.join("") };
}

function drawBar(
  length: BarLength,
  y: number,
  width: number,
  letter: number,
  { tone, tint }: ToneColours,
  open: boolean,
): string {
  const { sure, most, zero } = length;
  const long = (part: number) => (width * part) / 100;
  const high = letter * 1.1;
  const arrow = `M${long((zero ?? 0) + most) + letter * 0.25} ${y + high * 0.2}l${letter * 0.4} ${high * 0.3}l-${letter * 0.4} ${high * 0.3}`;
  return (
    (most > sure ? rect(long(startOf(length, most)), y, long(most), high, tint, ` stroke="${tone}"`) : "") +
    rect(long(startOf(length, sure)), y, long(sure), high, tone) +
    (zero === undefined ? "" : path(`M${long(startOf(length, 0))} ${y}v${high}`, `stroke="${COLOURS.ink}"`)) +
    (open ? path(arrow, `fill="none" stroke="${tone}" stroke-width="${letter / 7}"`) : "")
  );
}
