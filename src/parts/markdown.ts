/** The signs of Markdown: what the text edition writes with, and what keeps a text from being read as one. */

/** One line an item. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A text of several paragraphs as a quotation. */
export function quoted(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "> ").replaceAll(/^$/gm, ">");
}

/** A plain text in which nothing is a sign of Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, "\\$&");
}
