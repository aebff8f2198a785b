/**
 * How high a frame must be so that the embedded chart fits it without script, at any width from 320 to 720. The reader's
 * fonts are not known, so letters are taken as wide as those of the widest common faces; too high is a margin, too low
 * a scroll bar. The sizes are those of styles/embed.css, charts.css and drawings.css.
 */
import { max, range, sum } from "d3-array";
import { sourceLine } from "../charts/sources.ts";
import type { Story } from "../model/story.ts";
import type { ChartSpec } from "../model/schema/charts.ts";
import { barRows } from "../charts/bars/rows.ts";
import { changeLines } from "../record/changes.ts";
import { chartOf } from "../charts/named.ts";
import { peopleMarks, peopleRows } from "../charts/people/rows.ts";
import { NARROW, WIDE } from "../charts/steps/plot.ts";
import { shareRows } from "../charts/share/rows.ts";
import { drawSteps } from "../charts/steps/geometry.ts";
import { stepsRows } from "../charts/steps/rows.ts";
import { figuresOf } from "../charts/sources.ts";
import { chartWords } from "../charts/words.ts";
import { wrapWords } from "../charts/wrap.ts";

/** The narrowest frame, the widest, and the narrowest of those that show the wide drawings; in pixels. */
const [NARROWEST, WIDEST] = [320, 720];
export const WIDE_FRAME = 700;
/** The page's padding at both sides, and the least height that a frame gets. */
const [PADDING, LEAST] = [24, 240];
/** Letters of Verdana and DejaVu, the widest faces that `system-ui` and `serif` commonly stand for, per pixel of size. */
const LETTER = { serif: 0.6, sans: 0.59 };
/** Root sizes of 16 px: text of 0.85rem/1.45, the title of 1.15rem/1.25. */
const [TEXT, LINE, TITLE, TITLE_LINE] = [13.6, 19.8, 18.4, 23];
/** From here on the wide drawings are shown; at 26rem the narrow ones stop growing. */
const [WIDE_FROM, NARROW_MOST] = [640, 416];
/** The closed description, the links, the rules and the gaps between all parts. */
const FURNITURE = 136;

/**
 * The height in pixels, in tens, that fits every width from `narrowest` on. Throws an Error where the story has no such
 * chart.
 */
export function embedHeight(story: Story, id: string, narrowest = NARROWEST): number {
  const chart = chartOf(story, id);
  const { title, measure } = chartWords(story, chart);
  const changes = changeLines(story, figuresOf(chart)).map(({ head, text }) => `${head}: ${text}`);
  const heights = range(narrowest, WIDEST + 1, 20).map((frame) => {
    const width = frame - PADDING;
    const texts = sum([measure, ...changes, `${sourceLine(story, chart)}.`], (text) => lines(text, width) * LINE);
    const head = wrapWords(title, Math.floor(width / (TITLE * LETTER.serif))).length * TITLE_LINE;
    return FURNITURE + head + texts + changes.length * 18 + drawn(story, chart, width);
  });
  return Math.ceil(Math.max(LEAST, max(heights) ?? 0) / 10) * 10;
}

function lines(text: string, width: number): number {
  return wrapWords(text, Math.floor(width / (TEXT * LETTER.sans))).length;
}

function drawn(story: Story, chart: ChartSpec, width: number): number {
  const wide = width >= WIDE_FROM;
  if (chart.kind === "steps") {
    const { height, width: box } = drawSteps(stepsRows(story, chart), chart.marks, wide ? WIDE : NARROW);
    return (Math.min(width, wide ? width : NARROW_MOST) * height) / box;
  }
  if (chart.kind === "bars") {
    return sum(barRows(story, chart), ({ label, printed, note, extent }) => {
      const words = extent ? `${label}  ${printed}` : `${label} ${printed} – no number given`;
      return lines(words, width) * LINE + (note ? lines(note, width) * LINE : 0) + (extent ? 16 : 0) + 11.2;
    });
  }
  if (chart.kind === "share") {
    const { whole, parts } = shareRows(story, chart);
    const room = width - 24;
    const list = parts.map(({ label, note = "", printed, share }) =>
      [label, note, `${printed}, ${share}`].filter(Boolean).reduce((all, text) => all + lines(text, room) * LINE, 8),
    );
    return lines(`${whole.label}: ${whole.printed}`, width) * LINE + 48 + sum(list);
  }
  const perRow = wide ? 50 : 25;
  const groups = sum(peopleRows(story, chart), ({ label, printed, part, note = "", counts }) => {
    const below = `${part ? `${part.label}: ${part.printed}. ` : ""}${note}`;
    const marks = counts && peopleMarks(counts, perRow);
    const scale = marks ? (wide ? width : Math.min(width, NARROW_MOST)) / marks.width : 0;
    const words =
      lines(`${label}: ${printed}${counts ? "" : " – no number given"}`, width) +
      (below.trim() ? lines(below, width) : 0);
    return words * LINE + 23 + (marks ? marks.height * scale : 0);
  });
  const key = [
    chart.partName,
    `${chart.partName} in some counts`,
    chart.restName,
    ...(chart.each > 1 ? ["x".repeat(48)] : []),
  ];
  return groups + lines(key.map((name) => `xxxxx ${name}`).join(" "), width) * (LINE + 4) + 8;
}
