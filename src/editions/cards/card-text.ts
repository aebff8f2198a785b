/**
 * What each share image is, in words: its address, its size, and a text for those who do not see it. The pictures are
 * drawn in cards.ts; card.ts joins both. A figure is never named without its hedge (CHARTER rule 2).
 */
import { plainText, periodText, creditText, doubtText, asOfText } from "../../language/claims.ts";
import { type ChangeLine, changeLines, chartChanges } from "../../record/changes.ts";
import { formatAmount } from "../../language/amounts.ts";
import { leadFigures, sectionFigures } from "../../language/lead.ts";
import { capitalise } from "../../language/phrases.ts";
import { asWritten } from "../../reading/printed.ts";
import type { Figure, Section, Story } from "../../model/story.ts";
import { figuresIn } from "../../model/placeholders.ts";
import { urls } from "../../model/addresses.ts";
import { chartOf } from "../../charts/named.ts";
import type { SitePage } from "../site-pages.ts";
import { type CardNumber, siteNumbers } from "./site-numbers.ts";

/** A share image as a page's head names it; `path` is under the site's base, without an origin. */
export interface CardText {
  path: string;
  alt: string;
  width: 1200;
  height: 630;
}

/** What the platforms ask for; the smallest that all of them show large. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card of a page that belongs to no story. */
export function pageCard(page: SitePage, stories: readonly Story[]): CardText {
  const { id, title, description } = page;
  const [newest] = id === "home" ? stories : [];
  const figures = siteNumbers(page, stories);
  const head = newest && figures.length > 0 ? [ended(title), ended(newest.headline)] : [ended(title)];
  return { path: urls.pageCard(id), alt: [...head, ...numbers(figures), description].join(" "), ...CARD_SIZE };
}

/** The card of the whole story. */
export function storyCard(story: Story): CardText {
  const around = `${story.kicker}, ${periodText(story)}.`;
  const alt = [ended(story.headline), ...numbers(leadFigures(story)), around].join(" ");
  return {
    path: urls.storyCard(story.id),
    alt: marked(alt, printedCorrected(story, asWritten(story, "headline"), ...(story.lead ?? []))),
    ...CARD_SIZE,
  };
}

/** The card of one section. */
export function sectionCard(story: Story, section: Pick<Section, "id" | "title" | "summary" | "figures">): CardText {
  const figures = sectionFigures(story, section);
  const around = `${story.shortTitle}, ${periodText(story)}.`;
  const alt = [ended(plainText(story, section.title)), ...numbers(figures), around].join(" ");
  const named = figures.map(({ named }) => `{${named.figure}}`);
  const corrected = printedCorrected(story, section.title, section.summary, ...named);
  return {
    path: urls.sectionCard(story.id, section.id),
    alt: marked(alt, corrected),
    ...CARD_SIZE,
  };
}

/** The card of one figure: the value with its hedge, who counted, who reported, as of when, and who says otherwise. */
export function figureCard(story: Story, figure: Figure): CardText {
  const claim = `${figure.label}: ${formatAmount(figure, figure.unit)}. ${ended(creditText(story, figure))} ${asOfText(figure)}.`;
  const doubt = doubtText(story, figure);
  const alt = doubt === "" ? claim : `${claim} ${ended(doubt)}`;
  const corrected = correctedText(story, [figure.id]);
  return {
    path: urls.figureCard(story.id, figure.id),
    alt: marked(alt, corrected),
    ...CARD_SIZE,
  };
}

/**
 * The card of one chart: its finding, then what a reader who cannot see it should know; `corrected` is its mark, as
 * chartCorrected has it. Throws an Error where the story has no such chart.
 */
export function chartCard(story: Story, id: string, corrected = ""): CardText {
  const chart = story.charts[id];
  if (!chart) throw new Error(`No chart "${id}" in "${story.id}".`);
  const [title, description] = [chart.title, chart.description].map((text) => capitalise(plainText(story, text)));
  const alt = `Chart: ${ended(title ?? "")} ${description ?? ""}`;
  return { path: urls.chartCard(story.id, id), alt: marked(alt, corrected), ...CARD_SIZE };
}

/**
 * The mark of a picture that shows these figures (CHARTER rule 13): `Corrected 3 December 2026`, the day of the latest
 * correction since publication; "" where there was none. Updates leave no mark: nothing that was shown was wrong.
 */
export function correctedText(story: Story, figures: readonly string[]): string {
  return latestCorrection(changeLines(story, figures, []));
}

/** `At least 230 killed in Gaza (Gaza Health Ministry).`, a sentence a figure. */
function numbers(figures: readonly CardNumber[]): string[] {
  return figures.map(({ hedge, number, what, counter }) =>
    capitalise(`${[hedge, number, what].filter(Boolean).join(" ")} (${counter}).`),
  );
}

function latestCorrection(changes: readonly ChangeLine[]): string {
  return changes.find(({ kind }) => kind === "correction")?.head ?? "";
}

/** The same mark, of a picture that prints these texts of YAML files. */
export function printedCorrected(story: Story, ...texts: string[]): string {
  return correctedText(
    story,
    texts.flatMap(figuresIn).map(({ figure }) => figure),
  );
}

function marked(alt: string, corrected: string): string {
  return corrected === "" ? alt : `${ended(alt)} ${corrected}.`;
}

/** The text with a full stop, unless it ends a sentence already. */
function ended(text: string): string {
  return /[.?!…]["”’)]?$/.test(text) ? text : `${text}.`;
}

/** The mark of a chart that was corrected, as printed: `Corrected 3 December 2026`; "" where it was not. */
export function chartCorrected(story: Story, id: string): string {
  return latestCorrection(chartChanges(story, chartOf(story, id)));
}
