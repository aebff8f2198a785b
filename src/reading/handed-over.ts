/**
 * Content that was read and judged once, handed on in a file from the build to Astro, which runs in a process of its own, and
 * which is to render some stories of all. Where nothing is handed over, as while a story is written, Astro's side reads itself.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Site } from "../model/schema/site.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Story } from "../model/story.ts";

/** The variable that names the file. */
export const HANDED_OVER = "CONTENT_HANDED_OVER";

export interface HandedOver {
  site: Site;
  /** All stories, newest first; lists and feeds are made of them. */
  stories: readonly Story[];
  catalogue: Catalogue;
  /** The ids of those whose pages are to be rendered. */
  rendered: readonly string[];
}

export function handOver(file: string, content: HandedOver): void {
  writeFileSync(file, JSON.stringify(content));
}

/** What was handed over; undefined where nothing was. */
export function takeOver(env: Readonly<Record<string, string | undefined>> = process.env): HandedOver | undefined {
  const file = env[HANDED_OVER];
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as HandedOver);
}
