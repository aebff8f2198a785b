/**
 * What a rule is. It judges what was read and reads no file itself. A rule is a file of its own and a line in list.ts.
 * `charter` are the numbers of the rules of the methodology's charter that it keeps; none where it keeps the model whole.
 */
import type { Problem } from "../model/problem.ts";
import type { Redirect } from "../model/redirect.ts";
import type { Story } from "../model/story.ts";
import type { Units } from "../model/units.ts";
import type { CatalogueFiles } from "../reading/catalogue.ts";
import type { ParsedPage } from "../reading/pages.ts";
import type { Passage } from "../reading/passages/passage.ts";
import type { StoryFiles } from "../reading/story-folder.ts";
import type { AddressList } from "../record/address-list.ts";
import type { StoryRecord } from "../record/story-record.ts";
import type { Vocabulary } from "./text/vocabulary.ts";

/** What every rule has: the name under which a finding of it can be waived or looked up. */
interface Named {
  name: string;
  charter: readonly number[];
}

/** What a rule over a story may look at. */
export interface StoryContext {
  story: Story;
  /** Where everything in the story stands. */
  files: StoryFiles;
  /** What was last published; absent where nothing was. */
  record?: StoryRecord | undefined;
  /** All units, by which what was published is printed; absent where they could not be read. */
  units?: Units | undefined;
  /** The day it is, ISO, for lines that an editor is to paste; never of a judgement. Absent: that of the last publication. */
  today?: string | undefined;
}

/** A rule over a whole story. */
export interface StoryRule extends Named {
  find: (context: StoryContext) => Problem[];
}

/** What a rule over a text may look at besides the text; a page of the site has no story. */
export interface TextContext {
  vocabulary: Vocabulary;
  story?: Story | undefined;
}

/** A rule over one passage. Its findings can be waived where they stand. */
export interface TextRule extends Named {
  /** Why there is the rule; ends the first sentence of its messages. */
  reason: string;
  /** Whether it also judges the pages of the site, whose quotation marks may name words and whose days are any year's. */
  onPages: boolean;
  find: (passage: Passage, context: TextContext) => Found[];
}

/** What a rule finds in a text. */
export interface Found {
  /** The place in the passage's text. */
  at: number;
  /** What is there, as the beginning of a sentence: `"three" is typed`. */
  what: string;
  /** What to write, as a sentence. */
  write: string;
}

/** What a rule over all content may look at. */
export interface SiteContext {
  /** The content folder. */
  folder: string;
  /** Names of all story folders, readable or not. */
  names: readonly string[];
  stories: readonly Story[];
  /** Where everything in a story stands, by the story's id. */
  files: ReadonlyMap<string, StoryFiles>;
  /** Ids of stories that were sound when they were last judged, and have not changed since: these have no places in `files`. */
  unchanged?: ReadonlySet<string>;
  /** Names of all stories that have a record of what was published. */
  recorded: readonly string[];
  pages: readonly ParsedPage[];
  /** People, topics and serials, with their places. */
  catalogue: CatalogueFiles;
  /** As content/redirects.yaml has them. */
  redirects: readonly Redirect[];
  /** The addresses that were published. */
  published: AddressList;
}

/** A rule over all content together. */
export interface SiteRule extends Named {
  find: (context: SiteContext) => Problem[];
}
