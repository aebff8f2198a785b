/**
 * The HTML that another site pastes to show a chart: a plain frame that needs no script, and a script that may be added
 * for the exact height. Knows no page and no drawing; the height comes from embed-height.ts.
 */
import { absolute, urls } from "../model/addresses.ts";

/** What a frame needs. `height` is in pixels and fits at any width from 280 to 720. */
export interface EmbedOptions {
  /** The origin of this site. */
  site: URL | string;
  story: string;
  chart: string;
  /** The chart's title as plain text: what a screen reader says of the frame. */
  title: string;
  height: number;
  /** Of a recorded chart: the frame will then show these values for ever. Without it, it shows the current ones. */
  hash?: string | undefined;
}

/** The frame: `<iframe src="…" title="…" width="100%" height="520" loading="lazy" style="border:0" frameborder="0">`. */
export function embedCode({ site, story, chart, title, height, hash }: EmbedOptions): string {
  const src = absolute(urls.embed(story, chart, hash), site);
  // WordPress and other editors take styles away and leave the border; the old attribute they leave.
  const attributes = {
    src,
    title,
    width: "100%",
    height: String(height),
    loading: "lazy",
    style: "border:0",
    frameborder: "0",
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}

/** The script that gives every such frame of a page its exact height; once a page is enough. */
export function embedScript(site: URL | string): string {
  return `<script async src="${escapeAttribute(absolute(urls.file("embed.js"), site))}"></script>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
