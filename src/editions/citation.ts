/**
 * What of a page is cited, and as a line how; bibtex.ts and csl-json.ts say the same to reference managers. A page of a
 * figure is cited with its hedged value, since that is what the reader saw. The dates are the content's; when it was
 * looked at only the reader knows.
 */
import { dayText } from "../language/claims.ts";
import { formatDay } from "../language/dates.ts";
import { formatAmount } from "../language/amounts.ts";
import type { Figure, Story } from "../model/story.ts";
import type { Site } from "../model/schema/site.ts";
import { absolute, urls } from "../model/addresses.ts";
import { dayOf } from "../model/moments.ts";

/** One thing that can be cited. */
export interface Cited {
  /** A key for reference managers: lower-case words joined by hyphens. */
  key: string;
  title: string;
  /** The title of the whole, where it is a part. */
  within?: string;
  /** Who wrote the story, where that is said; else the publisher did. */
  authors: readonly string[];
  publisher: string;
  siteName: string;
  /** The day on which it was last changed, ISO. */
  date: string;
  url: string;
  language: string;
}

/** What a citation is made of; `origin` makes the address whole. */
interface Context {
  site: Site;
  story: Story;
  origin: URL | string;
}
const common = ({ site, story }: Context) => ({
  authors: story.ties?.authors.map(({ name }) => name) ?? [],
  publisher: site.publisher,
  siteName: site.name,
  date: dayOf(story.updated),
  language: site.language,
});

/** The whole story. */
export function citedStory(context: Context): Cited {
  const { story, origin } = context;
  return { ...common(context), key: story.id, title: story.headline, url: absolute(urls.story(story.id), origin) };
}

/** A figure with its hedged value and its day. */
export function citedFigure(context: Context, figure: Figure): Cited {
  const { story, origin } = context;
  return {
    ...common(context),
    key: `${story.id}-${figure.id}`,
    title: `${figure.label}: ${formatAmount(figure, figure.unit)}, ${dayText(figure.asOf, figure.projection)}`,
    within: story.headline,
    url: absolute(urls.figure(story.id, figure.id), origin),
  };
}

/** A chart by its finding, which is printed already. */
export function citedChart(context: Context, id: string, title: string): Cited {
  const { story, origin } = context;
  return {
    ...common(context),
    key: `${story.id}-${id}`,
    title: `${title} (chart)`,
    within: story.headline,
    url: absolute(urls.chart(story.id, id), origin),
  };
}

/** `Sourced, “Palestinians killed in Gaza: at least 230, …”, in “Headline”, 24 November 2026, https://…` */
export function citationLine(cited: Cited): string {
  const { publisher, title, within, date, url } = cited;
  const whole = within === undefined ? [] : [`in “${within}”`];
  const after = cited.authors.length > 0 ? [publisher] : [];
  return [creatorsOf(cited).join(", "), `“${title}”`, ...whole, ...after, formatDay(date), url].join(", ");
}

/** Whom a page is cited under: who wrote the story, else who published it. */
export function creatorsOf({ authors, publisher }: Pick<Cited, "authors" | "publisher">): readonly string[] {
  return authors.length > 0 ? authors : [publisher];
}
