/**
 * How to cite a page: as a line, as BibTeX and as CSL-JSON. A page of a figure is cited with its hedged value, since
 * that is what the reader saw. The dates are the content's; when it was looked at only the reader knows.
 */
import { formatDay } from "../language/dates.ts";
import { formatAmount } from "../language/amounts.ts";
import type { Figure, Story } from "../model/story.ts";
import type { Site } from "../model/schema/site.ts";
import { absolute, urls } from "../model/addresses.ts";

/** One thing that can be cited. */
export interface Cited {
  /** A key for reference managers: lower-case words joined by hyphens. */
  key: string;
  title: string;
  /** The title of the whole, where it is a part. */
  within?: string;
  publisher: string;
  siteName: string;
  /** The day on which it was last changed, ISO. */
  date: string;
  url: string;
  language: string;
}

/** An item of CSL-JSON (citation style language 1.0.2), as far as it is used here. */
export interface CslItem {
  id: string;
  type: "webpage";
  title: string;
  "container-title": string;
  author: { literal: string }[];
  publisher: string;
  issued: { "date-parts": [[number, number, number]] };
  URL: string;
  language: string;
}

/** What a citation is made of; `origin` makes the address whole. */
interface Context {
  site: Site;
  story: Story;
  origin: URL | string;
}
const common = ({ site, story }: Context) => ({
  publisher: site.publisher,
  siteName: site.name,
  date: story.updated,
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
    title: `${figure.label}: ${formatAmount(figure, figure.unit)}, as of ${formatDay(figure.asOf)}`,
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
export function citationLine({ publisher, title, within, date, url }: Cited): string {
  const whole = within === undefined ? [] : [`in “${within}”`];
  return [publisher, `“${title}”`, ...whole, formatDay(date), url].join(", ");
}

export function cslJson({ key, title, within, publisher, siteName, date, url, language }: Cited): CslItem {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return {
    id: key,
    type: "webpage",
    title,
    "container-title": within === undefined ? siteName : `${within}, ${siteName}`,
    author: [{ literal: publisher }],
    publisher,
    issued: { "date-parts": [[year, month, day]] },
    URL: url,
    language,
  };
}

/** `@misc`, which every style of BibTeX knows. The double braces keep a publisher's name whole. */
export function bibtex({ key, title, within, publisher, siteName, date, url }: Cited): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const fields = {
    author: `{${texText(publisher)}}`,
    title: `{${texText(title)}}`,
    howpublished: texText(within === undefined ? siteName : `${within}, ${siteName}`),
    year,
    month: String(Number(month)),
    day: String(Number(day)),
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key},`, ...lines, "}", ""].join("\n");
}

const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which nothing is a command of TeX. */
function texText(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
