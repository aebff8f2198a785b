/**
 * A chart as a picture to take away: finding, measure, drawing, sources and date in one SVG that needs nothing from
 * outside, with its text alternative inside.
 */
import { chartOf } from "../../charts/named.ts";
import { sourceLine } from "../../charts/drawn.ts";
import { COLOURS } from "../../charts/picture/colours.ts";
import { rect } from "../../charts/picture/pen.ts";
import { chartDate, drawChart } from "../../charts/picture/picture.ts";
import { chartCorrected } from "../cards/card-text.ts";
import { type Block, drawText, escapeXml, fitText, type Measure, setText } from "../../charts/picture/text-block.ts";
import { captionOf } from "../../charts/caption.ts";
import type { Story } from "../../model/story.ts";
import type { Site } from "../../model/schema/site.ts";

const [WIDTH, MARGIN] = [768, 24];
const INNER = WIDTH - 2 * MARGIN;

/** How much larger the PNG is than the SVG says, so that it stays sharp on dense screens and on paper. */
export const PICTURE_ZOOM = 2;

/**
 * The picture, marked if it was corrected (CHARTER rule 13). `address` is that of the chart's page, printed so that
 * whoever sees the picture can find it.
 */
export function drawPicture(story: Story, id: string, site: Site, address: string, measure: Measure): string {
  const chart = chartOf(story, id);
  const words = captionOf(story, chart);
  const head = [
    fitText(words.title, { width: INNER, height: Infinity, face: "serif", sizes: [26] }, measure),
    setText(words.measure, INNER, "sans", 14, measure),
  ];
  const corrected = chartCorrected(story, id);
  const mark = corrected === "" ? undefined : setText(corrected, INNER, "bold", 14, measure);
  const drawing = drawChart(story, id, { width: INNER, letter: 14, measure });
  const source = `${[sourceLine(story, chart), chartDate(story, id)].filter(Boolean).join(". ")}.`;
  const described = [words.measure, words.description, source, ...(mark ? [`${corrected}.`] : [])];
  const foot = [source, `${site.name}, ${site.licence.name}: ${address}`].map((text) =>
    setText(text, INNER, "sans", 12.5, measure),
  );

  let y = MARGIN + 14;
  const put = (block: Block | undefined, fill: string) => {
    if (!block) return "";
    const drawn = drawText(block, MARGIN, y, INNER, fill);
    y += block.height + 4;
    return drawn;
  };
  const above = put(head[0], COLOURS.ink) + put(head[1], COLOURS.soft) + put(mark, COLOURS.ink);
  const top = Math.round((y += 12));
  y = Math.round(y + drawing.height + 16);
  const rule = rect(MARGIN, y, INNER, 1, COLOURS.rule);
  y += 8;
  const below = foot.map((block) => put(block, COLOURS.soft)).join("");
  const height = Math.ceil(y + MARGIN - 4);
  const own = `${story.id}-${id}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${own}-title ${own}-desc" lang="${site.language}">`,
    `<title id="${own}-title">${escapeXml(words.title)}</title>`,
    `<desc id="${own}-desc">${escapeXml(described.join(" "))}</desc>`,
    rect(0, 0, WIDTH, height, COLOURS.paper),
    rect(MARGIN, MARGIN, INNER, 2, COLOURS.ink),
    above,
    `<g transform="translate(${MARGIN} ${top})">${withOwnIds(drawing.body, own)}</g>`,
    rule,
    below,
    "</svg>",
  ].join("");
}

/** Several pictures may stand in one page of somebody: no id of one is another's. */
function withOwnIds(body: string, own: string): string {
  return body.replaceAll(/(?<=\bid="|url\(#)(?=[\w-]+[")])/g, `${own}-`);
}
