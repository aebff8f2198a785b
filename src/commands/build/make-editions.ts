/** Makes every edition of one story, or of the site, with copies in Brotli and gzip of those that are texts. In worker threads. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { EDITIONS } from "../../editions/list.ts";
import { editionAt, fileOf, filled, pathsOf } from "../../editions/make.ts";
import { pictureCounts } from "../../editions/pictures/png.ts";
import type { SitePage } from "../../editions/site-pages.ts";
import { isText } from "../../hosting/headers.ts";
import type { Site } from "../../model/schema/site.ts";
import type { Story } from "../../model/story.ts";
import { imageBytes } from "../../reading/images.ts";
import { sectionTexts } from "../../reading/story-lists.ts";
import { writeText } from "./compressed.ts";

export interface ToMake {
  site: Site;
  /** The origin, without a path. */
  origin: string;
  /** The content folder. */
  content: string;
  /** The one story; or all of them, for what is made of the site. */
  of: { story: Story } | { stories: readonly Story[]; pages: readonly SitePage[] };
  /** The folder that is written to. */
  to: string;
  /** The last build, whose copies serve again where a file is as it was there; absent where there is none. */
  before?: string | undefined;
}

export interface MadeEditions {
  files: string[];
  /** How many pictures were drawn, and how many were there from an earlier build. */
  pictures: { drawn: number; kept: number };
}

export async function makeEditions({ site, origin, content, of, to, before }: ToMake): Promise<MadeEditions> {
  const ofStory = "story" in of;
  const things = ofStory ? { stories: [of.story], pages: [] } : of;
  const whole = {
    site,
    stories: things.stories,
    origin: new URL(origin),
    texts: (story: Story) => Promise.resolve(sectionTexts(content, story)),
    original: (story: Story, file: string) => imageBytes(content, story.id, file),
  };
  const { drawn, kept } = pictureCounts();
  const files: string[] = [];
  for (const [address] of EDITIONS) {
    const { edition, type } = await editionAt(address);
    if (address.includes("[story]") !== ofStory) continue;
    for (const { params, props } of pathsOf(edition, things)) {
      const file = filled(address, params).slice(1);
      const { body } = await fileOf(address, whole, props);
      mkdirSync(dirname(join(to, file)), { recursive: true });
      if (isText({ "Content-Type": type }))
        writeText(join(to, file), Buffer.from(body), false, before && join(before, file));
      else writeFileSync(join(to, file), body);
      files.push(file);
      // What the rasteriser holds of a picture it lets go between two turns of this thread, never within one: without this the
      // pixels of a whole story lie in memory, and half of the time goes into asking for more.
      if (type === "image/png") await setImmediate();
    }
  }
  const counts = pictureCounts();
  return { files, pictures: { drawn: counts.drawn - drawn, kept: counts.kept - kept } };
}
