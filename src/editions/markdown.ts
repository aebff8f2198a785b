/** The story as a file of Markdown, with its charts (story-markdown.ts, chart-markdown.ts). */
import { chartsMarkdown } from "./chart-markdown.ts";
import type { Edition } from "./edition.ts";
import { storyMarkdown } from "./story-markdown.ts";

export const edition: Edition<"story"> = {
  of: "story",
  make: async ({ story, site, origin, texts }) =>
    storyMarkdown(story, { site, origin, bodies: await texts(story), charts: chartsMarkdown(story) }),
};
