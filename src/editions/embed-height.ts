/**
 * How high a frame must be so that the embedded chart fits it without script, at any width from 280 to 720. The reader's
 * fonts are not known (charts/room.ts); too high is a margin, too low a scroll bar. The sizes are those of styles/embed.css
 * and charts.css.
 */
import { max, range, sum } from "d3-array";
import { sourceLine } from "../charts/drawn.ts";
import { kindOf } from "../charts/kinds.ts";
import { chartOf } from "../charts/named.ts";
import { LETTER, LINE, linesOf } from "../charts/room.ts";
import { captionOf } from "../charts/caption.ts";
import { wrapWords } from "../charts/wrap.ts";
import type { Story } from "../model/story.ts";
import { chartChanges } from "../record/changes.ts";

/** The narrowest frame, the widest, and the narrowest of those that show the wide drawings; in pixels. */
const [NARROWEST, WIDEST] = [280, 720];
export const WIDE_FRAME = 700;
/** The page's padding at both sides, and the least height that a frame gets. */
const [PADDING, LEAST] = [24, 240];
/** A root size of 16 px: the title of 1.125rem/1.25. */
const [TITLE, TITLE_LINE] = [18, 22.5];
/** The closed description, the links, the rules and the gaps between all parts. */
const FURNITURE = 136;

/**
 * The height in pixels, in tens, that fits every width from `narrowest` on. Throws an Error where the story has no such
 * chart.
 */
export function embedHeight(story: Story, id: string, narrowest = NARROWEST): number {
  const chart = chartOf(story, id);
  const { title, measure } = captionOf(story, chart);
  const changes = chartChanges(story, chart).map(({ head, text }) => `${head}: ${text}`);
  const around = [measure, ...changes, `${sourceLine(story, chart)}.`];
  const drawn = kindOf(chart).height(story, chart);
  const heights = range(narrowest, WIDEST + 1, 20).map((frame) => {
    const width = frame - PADDING;
    const texts = sum(around, (text) => linesOf(text, width) * LINE);
    const head = wrapWords(title, Math.floor(width / (TITLE * LETTER.serif))).length * TITLE_LINE;
    return FURNITURE + head + texts + changes.length * 18 + drawn(width);
  });
  return Math.ceil(Math.max(LEAST, max(heights) ?? 0) / 10) * 10;
}
