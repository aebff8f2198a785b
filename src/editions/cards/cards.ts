/** The share images as SVG: page, story, section, figure, chart. What they say is what card-text.ts says of them. */
import { chartOf, toneOf } from "../../charts/named.ts";
import { COLOURS, coloursOf } from "../../charts/picture/colours.ts";
import { drawText, fitText, type Measure } from "../../charts/picture/text-block.ts";
import { chartDate, fitChart } from "../../charts/picture/picture.ts";
import { chartCorrected, correctedText, printedCorrected } from "./card-text.ts";
import { captionOf } from "../../charts/caption.ts";
import { asOfText, creditText, doubtText, periodText, plainText } from "../../language/claims.ts";
import { formatAmount } from "../../language/amounts.ts";
import { leadFigures, sectionFigures } from "../../language/lead.ts";
import { type CardNumber, siteNumbers } from "./site-numbers.ts";
import { type NumberRow, numberRow } from "./numbers.ts";
import { capitalise } from "../../language/phrases.ts";
import { asWritten } from "../../reading/printed.ts";
import type { Figure, Section, Story } from "../../model/story.ts";
import type { Site } from "../../model/schema/site.ts";
import type { SitePage } from "../site-pages.ts";
import { BOX, type CardFrame, fitted, fittedTogether, frameCard } from "./frame.ts";

const HEADLINE_SIZES = [84, 76, 68, 60, 54, 48, 42, 36, 30];
const TEXT_SIZES = [32, 28, 25, 22];

/**
 * The card of a page that belongs to no story: its title, and the numbers that belong to it or, where there are none, what it
 * is; at home those of the newest story, under its name and period.
 */
export function drawPageCard(page: SitePage, site: Site, stories: readonly Story[], measure: Measure): string {
  const { title, description } = page;
  const [newest] = page.id === "home" ? stories : [];
  const numbers = siteNumbers(page, stories);
  const around = { kicker: site.tagline, date: newest ? periodText(newest) : "", corrected: "" };
  const head = newest && numbers.length > 0 ? newest.headline : title;
  return heading(head, description, around, site, measure, numbers);
}

/** The card of the whole story: its headline, and the figures that lead it. */
export function drawStoryCard(story: Story, site: Site, measure: Measure): string {
  const headline = story.headline;
  const corrected = printedCorrected(story, asWritten(story, "headline"), ...(story.lead ?? []));
  const around = { kicker: story.kicker, date: periodText(story), corrected };
  return heading(headline, "", around, site, measure, leadFigures(story));
}

/** The card of one section: its title, and its figures below; its summary where it has none. */
export function drawSectionCard(story: Story, section: Section, site: Site, measure: Measure): string {
  const [title, summary] = [section.title, section.summary].map((text) => plainText(story, text));
  const figures = sectionFigures(story, section);
  const named = figures.map(({ named }) => `{${named.figure}}`);
  const corrected = printedCorrected(story, section.title, section.summary, ...named);
  const around = { kicker: story.shortTitle, date: periodText(story), corrected };
  return heading(title ?? "", summary ?? "", around, site, measure, figures);
}

function heading(
  title: string,
  below: string,
  around: Pick<CardFrame, "kicker" | "date" | "corrected">,
  site: Site,
  measure: Measure,
  figures: readonly CardNumber[] = [],
): string {
  const row = numberRow(figures, BOX.width, measure);
  const body = (row && numbersBody(title, row, measure)) ?? headingBody(title, below, measure);
  return frameCard({ ...around, siteName: site.name, tone: COLOURS.ink }, body, measure);
}

/** The title above, the figures below: they are what is looked at. Undefined where the title leaves them no room. */
function numbersBody(title: string, row: NumberRow, measure: Measure): string | undefined {
  const height = BOX.height - row.height - 30;
  const head = fitText(title, { ...BOX, height, face: "serif", sizes: HEADLINE_SIZES.slice(2) }, measure);
  return head && drawText(head, BOX.x, BOX.y, BOX.width) + row.draw(BOX.x, BOX.y + BOX.height - row.height);
}

function headingBody(title: string, below: string, measure: Measure): string {
  const text =
    below === "" ? undefined : fitted(below, { ...BOX, height: 160, face: "sans", sizes: TEXT_SIZES }, measure);
  const height = BOX.height - (text ? text.height + 28 : 0);
  const head = fitted(title, { ...BOX, height, face: "serif", sizes: HEADLINE_SIZES.slice(text ? 2 : 0) }, measure);
  return (
    drawText(head, BOX.x, BOX.y, BOX.width) +
    (text ? drawText(text, BOX.x, BOX.y + head.height + 28, BOX.width, COLOURS.soft) : "")
  );
}

/** The card of one figure: the value with its hedge, what it is, who counted, who reported, as of when, who disputes it. */
export function drawFigureCard(story: Story, figure: Figure, site: Site, measure: Measure): string {
  const { tone, part } = coloursOf(toneOf(story, figure));
  const corrected = correctedText(story, [figure.id]);
  const around = { kicker: story.shortTitle, siteName: site.name, date: asOfText(figure), corrected, tone };
  if (figure.contradicted !== undefined) return frameCard(around, contradictedClaim(story, figure, measure), measure);
  const value = capitalise(formatAmount(figure, figure.unit));
  const doubt = doubtText(story, figure);
  const counter = fitted(creditText(story, figure), { ...BOX, height: 90, face: "sans", sizes: TEXT_SIZES }, measure);
  const doubted =
    doubt === "" ? undefined : fitted(doubt, { ...BOX, height: 90, face: "sans", sizes: TEXT_SIZES }, measure);
  const label = fitted(figure.label, { ...BOX, height: 150, face: "serif", sizes: [54, 48, 42, 36, 30, 25] }, measure);
  const height = BOX.height - counter.height - label.height - 30 - (doubted ? doubted.height + 8 : 0);
  const amount = fitted(
    value,
    { ...BOX, height, face: "serif", sizes: [150, 132, 116, 100, 84, 68, 54, 42, 36] },
    measure,
  );
  const free = (height - amount.height) / 3;
  const top = BOX.y + free;
  const below = top + amount.height + label.height + 24;
  const body =
    drawText(amount, BOX.x, top, BOX.width, part) +
    drawText(label, BOX.x, top + amount.height + 8, BOX.width) +
    drawText(counter, BOX.x, below, BOX.width, COLOURS.soft) +
    (doubted ? drawText(doubted, BOX.x, below + counter.height + 8, BOX.width) : "");
  return frameCard(around, body, measure);
}

/** A claim that was shown to be wrong, and what shows it, in letters of one size: never the claim alone, nor larger. */
function contradictedClaim(story: Story, figure: Figure, measure: Measure): string {
  const claim = `${figure.label}: ${formatAmount(figure, figure.unit)}`;
  const texts = [claim, `${creditText(story, figure)}.`, doubtText(story, figure)];
  const blocks = fittedTogether(texts, { ...BOX, face: "serif", sizes: [46, 42, 38, 34, 30, 26, 22] }, 24, measure);
  return blocks
    .map(({ block, top }, i) => drawText(block, BOX.x, BOX.y + top, BOX.width, i === 1 ? COLOURS.soft : COLOURS.ink))
    .join("");
}

/** The card of one chart: its finding and the chart itself; where that is too high for a card, the finding alone. */
export function drawChartCard(story: Story, id: string, site: Site, measure: Measure): string {
  const { head, below } = captionBlocks(story, id, measure);
  const top = BOX.y - 52 + head.height + below.height + 18;
  const height = BOX.y + BOX.height - top;
  const chart = fitChart(story, id, { width: BOX.width, letter: 24, measure }, height, [24, 22, 20, 18, 16, 14]);
  if (!chart) return drawFindingCard(story, id, site, measure);
  const body =
    drawText(head, BOX.x, BOX.y - 52, BOX.width) +
    drawText(below, BOX.x, BOX.y - 52 + head.height + 4, BOX.width, COLOURS.soft) +
    `<g transform="translate(${BOX.x} ${Math.round(top)})">${chart.body}</g>`;
  return frameCard(chartFrame(story, id, site), body, measure);
}

/**
 * The card of a chart without its drawing. Throws an Undrawable for what would keep the whole card from being drawn too, so
 * that it can be found without working out a chart.
 */
export function drawFindingCard(story: Story, id: string, site: Site, measure: Measure): string {
  captionBlocks(story, id, measure);
  const { title, measure: measured } = captionOf(story, chartOf(story, id));
  return frameCard(chartFrame(story, id, site), headingBody(title, measured, measure), measure);
}

function captionBlocks(story: Story, id: string, measure: Measure) {
  const { title, measure: measured } = captionOf(story, chartOf(story, id));
  const head = fitted(title, { ...BOX, height: 110, face: "serif", sizes: [46, 42, 38, 34, 30, 26] }, measure);
  const below = fitted(measured, { ...BOX, height: 84, face: "sans", sizes: [22, 20, 18] }, measure);
  return { head, below };
}

function chartFrame(story: Story, id: string, site: Site): CardFrame {
  const siteName = `${site.name} · ${story.shortTitle}`;
  return { kicker: "", siteName, date: chartDate(story, id), corrected: chartCorrected(story, id), tone: COLOURS.ink };
}
