/** The heads of the pages of a story. */
import { captionOf } from "../../charts/caption.ts";
import { chartOf } from "../../charts/named.ts";
import { chartSummary } from "../../charts/summary.ts";
import { doubtName, figureSummary } from "../../language/claims.ts";
import type { Figure, Section, Story } from "../../model/story.ts";
import { urls } from "../../model/addresses.ts";
import { chartCard, figureCard, sectionCard, storyCard } from "../cards/card.ts";
import { oembedLink } from "../oembed.ts";
import { claimData } from "../claim-data.ts";
import { datasetData, ledgerData } from "../dataset-data.ts";
import { articleData, breadcrumbs, type DataContext, sourcesData } from "../structured-data.ts";
import type { PageHead } from "./head.ts";

/** The way from the site through the story to one of its pages. */
function way(context: DataContext, story: Story, name: string, path: string) {
  return breadcrumbs(context, [story.shortTitle, urls.story(story.id)], [name, path]);
}

/** The whole story. */
export function storyHead(context: DataContext, story: Story): PageHead {
  return {
    title: story.headline,
    description: story.description,
    canonical: urls.story(story.id),
    card: storyCard(context.site, story),
    dates: story,
    data: [articleData(context, story)],
  };
}

/** One section by itself; the story stands for it. */
export function sectionHead(context: DataContext, story: Story, section: Section): PageHead {
  const own = urls.section(story.id, section.id);
  return {
    title: `${section.title}: ${story.shortTitle}`,
    description: section.summary,
    canonical: urls.story(story.id),
    own,
    card: sectionCard(context.site, story, section),
    dates: story,
    data: [way(context, story, section.title, own)],
  };
}

/** Every figure of the story. */
export function figuresHead(context: DataContext, story: Story): PageHead {
  const own = urls.figures(story.id);
  const title = `All figures: ${story.shortTitle}`;
  const description = `Every figure of “${story.headline}”, with who counted it, who reported it and as of when.`;
  return {
    title,
    description,
    canonical: own,
    card: storyCard(context.site, story),
    dates: story,
    data: [ledgerData(context, story, { name: title, description }), way(context, story, "All figures", own)],
  };
}

/** One figure. */
export function figureHead(context: DataContext, story: Story, figure: Figure): PageHead {
  const own = urls.figure(story.id, figure.id);
  const doubt = doubtName(figure);
  return {
    title: `${figure.label}${doubt === "" ? "" : ` (${doubt.toLowerCase()})`}: ${story.shortTitle}`,
    description: figureSummary(story, figure),
    canonical: own,
    card: figureCard(context.site, story, figure),
    dates: story,
    data: [claimData(context, story, figure), way(context, story, figure.label, own)],
  };
}

/** Every source of the story. */
export function sourcesHead(context: DataContext, story: Story): PageHead {
  const own = urls.sources(story.id);
  return {
    title: `Sources: ${story.shortTitle}`,
    description: `Every source of “${story.headline}”, with its publisher, date and address.`,
    canonical: own,
    card: storyCard(context.site, story),
    dates: story,
    data: [sourcesData(context, story), way(context, story, "Sources", own)],
  };
}

/** One chart. Throws an Error where the story has none of the id. */
export function chartHead(context: DataContext, story: Story, id: string): PageHead {
  const { title } = captionOf(story, chartOf(story, id));
  const description = chartSummary(story, id);
  const own = urls.chart(story.id, id);
  return {
    title,
    description,
    canonical: own,
    card: chartCard(context.site, story, id),
    dates: story,
    data: [datasetData(context, story, id, { name: title, description }), way(context, story, title, own)],
    links: [oembedLink(story, id, context.origin)],
  };
}
