/**
 * What an edition is: a story, or the site, as something else than a page. Each has a file of its own that exports its
 * definition as `edition`, and a line in list.ts that says at which address and of which type it is.
 */
import type { Site } from "../model/schema/site.ts";
import type { Cited } from "./citation.ts";
import type { ImageFormat, StoryImage } from "../model/images.ts";
import type { Figure, Section, Story } from "../model/story.ts";
import type { SitePage } from "./site-pages.ts";

/** What every edition may be made of. */
export interface Whole {
  site: Site;
  /** Every story, newest first. */
  stories: readonly Story[];
  /** The origin that makes addresses whole. */
  origin: URL | string;
  /** The MDX of every section of a story, by the section's id. */
  texts: (story: Story) => Promise<Record<string, string>>;
  /** The bytes of an image of a story, as its author put it into the folder. */
  original: (story: Story, file: string) => Promise<Uint8Array>;
}

/** For what editions are made, one of each; and what is known then besides the whole. */
export interface Subjects {
  site: object;
  page: { page: SitePage };
  /** One of the parts of what would grow with the site; `part` is its number. */
  part: { part: number };
  story: { story: Story };
  section: { story: Story; section: Section };
  figure: { story: Story; figure: Figure };
  /** `id` is the chart's. */
  chart: { story: Story; id: string };
  /** A copy of an image, of one of its widths. */
  image: { story: Story; image: StoryImage; width: number };
}

/** A text, the bytes of a picture, or anything else as JSON. */
export type Made = string | Uint8Array<ArrayBuffer> | object;

/** For what an edition is made, and how. A method, so that any of them stands for an Edition of whatever subject. */
export interface Edition<Subject extends keyof Subjects = keyof Subjects> {
  of: Subject;
  /** The numbers of the parts that there are, of an edition that is made in parts. */
  parts?: (stories: readonly Story[]) => number[];
  /** The format, of an edition that is made for images. */
  format?: ImageFormat;
  make(given: Whole & Subjects[Subject]): Made | Promise<Made>;
  /** Of an edition that says how to cite: its format's name, and how pages that can be cited say the same. */
  citation?: { format: string; text: (cited: Cited) => string };
}
