/**
 * What all feeds have in common. Every date is the content's, never the build's; items carry the key points in full, each
 * figure with its hedge (CHARTER rules 2 and 20).
 */
import { plainText } from "../../language/claims.ts";
import { formatDay } from "../../language/dates.ts";
import type { Story } from "../../model/story.ts";
import { storyChanges } from "../../record/changes.ts";
import type { Site } from "../../model/schema/site.ts";

/** What all feeds are made of; `origin` makes the addresses whole. */
export interface FeedContent {
  site: Site;
  /** Newest first. */
  stories: readonly Story[];
  origin: URL | string;
}

/** Standfirst, corrections in full, key points and scope, with the figures printed. */
export function storyHtml(story: Story): string {
  const text = (words: string) => escapeHtml(plainText(story, words));
  const points = story.keyPoints.map((point) => `<li>${text(point)}</li>`).join("");
  const corrections = storyChanges(story)
    .filter(({ kind }) => kind === "correction")
    .map((change) => `<p><b>${change.head}</b>: ${escapeHtml(change.text)}</p>`);
  return `<p>${text(story.standfirst)}</p>${corrections.join("")}<ul>${points}</ul><p>Figures as of ${formatDay(story.asOf)}. ${text(story.scope)}</p>`;
}

/** The day on which any of the stories was last changed. */
export function lastChange(stories: readonly Pick<Story, "updated">[]): string {
  return stories.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), "1970-01-01");
}

/** A day as the moment at which it begins: the content knows no times. */
export function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
