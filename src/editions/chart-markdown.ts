/** A chart without a drawing, as Markdown: its finding, what it shows in words, its table, its sources. */
import { escapeMarkdown } from "../parts/markdown.ts";
import type { Story } from "../model/story.ts";
import { chartOf } from "../charts/named.ts";
import { sourceLine } from "../charts/drawn.ts";
import { chartChanges } from "../record/changes.ts";
import { kindOf } from "../charts/kinds.ts";
import { captionOf } from "../charts/caption.ts";

/** Every chart of the story by its id. */
export function chartsMarkdown(story: Story): Record<string, string> {
  return Object.fromEntries(Object.keys(story.charts).map((id) => [id, chartMarkdown(story, id)]));
}

/** One chart. Throws an Error where the story has none of the id. */
export function chartMarkdown(story: Story, id: string): string {
  const chart = chartOf(story, id);
  const { title, measure, description } = captionOf(story, chart);
  const { columns, rows } = kindOf(chart).table(story, chart);
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const table = [columns, columns.map(() => "---"), ...rows].map(line).join("\n");
  const changes = chartChanges(story, chart).map(({ head, text }) => `**${head}**: ${escapeMarkdown(text)}`);
  const words = [escapeMarkdown(measure), ...changes, escapeMarkdown(description)];
  return [`### Chart: ${escapeMarkdown(title)}`, ...words, table, escapeMarkdown(`${sourceLine(story, chart)}.`)].join(
    "\n\n",
  );
}
