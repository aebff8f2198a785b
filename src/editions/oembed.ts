/**
 * oEmbed for charts as static files (https://oembed.com, version 1.0, type rich): what a host that is given the address
 * of a chart's page needs to show the chart itself.
 */
import { cardAddress, chartCard } from "./cards/card.ts";
import { CARD_SIZE } from "./cards/card-text.ts";
import { plainText } from "../language/claims.ts";
import type { Edition } from "./edition.ts";
import { embedCode } from "./embed-code.ts";
import { embedHeight } from "./embed-height.ts";
import { capitalise } from "../language/phrases.ts";
import type { Story } from "../model/story.ts";
import type { Site } from "../model/schema/site.ts";
import { absolute, urls } from "../model/addresses.ts";

/** The width that an embed is given where the host asks for a number; narrower frames fit as well. */
export const OEMBED_WIDTH = 720;

/** An answer of type rich, with the names of the specification. */
export interface OEmbed {
  version: "1.0";
  type: "rich";
  title: string;
  author_name: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  width: number;
  height: number;
}

/** What the answer is made of; `height` as in embed-code.ts. */
export interface OEmbedOptions {
  site: Site;
  origin: URL | string;
  height: number;
}

/** The answer for one chart of the story. Throws an Error where the story has no such chart. */
export function chartOEmbed(story: Story, id: string, { site, origin, height }: OEmbedOptions): OEmbed {
  const title = titleOf(story, id);
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: site.publisher,
    provider_name: site.name,
    provider_url: absolute(urls.home(), origin),
    cache_age: 86_400,
    thumbnail_url: cardAddress(chartCard(site, story, id), origin),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
    html: embedCode({ site: origin, story: story.id, chart: id, title, height }),
    width: OEMBED_WIDTH,
    height,
  };
}

/** The attributes of the `<link>` by which a chart's page says where its oEmbed answer is. */
export function oembedLink(story: Story, id: string, origin: URL | string) {
  return {
    rel: "alternate",
    type: "application/json+oembed",
    href: absolute(urls.oembed(story.id, id), origin),
    title: titleOf(story, id),
  } as const;
}

function titleOf(story: Story, id: string): string {
  const chart = story.charts[id];
  if (!chart) throw new Error(`No chart "${id}" in "${story.id}".`);
  return capitalise(plainText(story, chart.title));
}

export const edition: Edition<"chart"> = {
  of: "chart",
  make: ({ story, id, site, origin }) => chartOEmbed(story, id, { site, origin, height: embedHeight(story, id) }),
};
