/**
 * Share images as pages name them: the words of card-text.ts, and an address that changes whenever the picture does. Chats
 * keep pictures by their address, some for ever: what was corrected twice in one day must have had three addresses.
 */
import type { Figure, Section, Story } from "../../model/story.ts";
import type { Site } from "../../model/schema/site.ts";
import { absolute } from "../../model/addresses.ts";
import { measure } from "../pictures/fonts.ts";
import { pictureName } from "../pictures/picture-name.ts";
import type { SitePage } from "../site-pages.ts";
import * as text from "./card-text.ts";
import { drawChartCard, drawFigureCard, drawPageCard, drawSectionCard, drawStoryCard } from "./cards.ts";

/** A share image with its state. */
export interface Card extends text.CardText {
  /** Eight digits that are others where the picture is another; the same picture has the same in every build. */
  state: string;
}

/** The address of a card for those who keep it: the picture's own, and its state as the query. */
export function cardAddress({ path, state }: Pick<Card, "path" | "state">, origin: URL | string): string {
  return `${absolute(path, origin)}?${state}`;
}

function withState(words: text.CardText, svg: string): Card {
  return { ...words, state: pictureName(svg).slice(0, 8) };
}

/** The card of a page that belongs to no story. */
export const pageCard = (site: Site, page: SitePage, stories: readonly Story[]): Card =>
  withState(text.pageCard(page, stories), drawPageCard(page, site, stories, measure));

/** The card of the whole story; drawn once for all pages that show it. */
export function storyCard(site: Site, story: Story): Card {
  const card = drawn.get(story) ?? withState(text.storyCard(story), drawStoryCard(story, site, measure));
  drawn.set(story, card);
  return card;
}

const drawn = new WeakMap<Story, Card>();

/** The card of one section. */
export const sectionCard = (site: Site, story: Story, section: Section): Card =>
  withState(text.sectionCard(story, section), drawSectionCard(story, section, site, measure));

/** The card of one figure. */
export const figureCard = (site: Site, story: Story, figure: Figure): Card =>
  withState(text.figureCard(story, figure), drawFigureCard(story, figure, site, measure));

/** The card of one chart, marked where it was corrected. Throws an Error where the story has no such chart. */
export const chartCard = (site: Site, story: Story, id: string): Card =>
  withState(text.chartCard(story, id, text.chartCorrected(story, id)), drawChartCard(story, id, site, measure));
