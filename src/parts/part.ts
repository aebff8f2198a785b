/** What a part is: what an author may write in MDX beside words. A part is a folder of its own and a line in list.ts. */
import type { Story } from "../model/story.ts";

/**
 * What an attribute holds. An id: of a figure; of a source, which beside a figure is the one whose count of it is
 * meant, and alone is named by the words between the tags; of a chart, which a story shows once; of a quotation; of a
 * term, which the words between the tags then name. The name of an image's file, which a story shows once, and the text that
 * stands for it where it is not seen. An anchor, which no other section or anchor of the story has. Text that readers read,
 * such as a title. Words that are others' own: a name, a licence. Or nothing but the word "inline".
 */
export type AttributeKind =
  "figure" | "source" | "chart" | "quote" | "term" | "image" | "alternative" | "anchor" | "text" | "others" | "inline";

/** Attributes as an author gave them, by name. */
export type Given = Readonly<Record<string, string>>;

/** A use of a part, as the Markdown edition hands it over to be written. */
export interface UseInText {
  story: Story;
  given: Given;
  /** What stands between the tags, as Markdown. */
  inner: () => string;
  /** A chart of the story, as Markdown. Throws an Error where there is none of the id. */
  chart: (id: string) => string;
  /** A path of the site with its origin. */
  whole: (path: string) => string;
}

/** A part; of it reading, rules, pages and the Markdown edition know only this. */
export interface Part {
  /** Attributes by name; one whose name ends with "?" may be left out. */
  attributes: Readonly<Record<string, AttributeKind>>;
  /** Whether words stand between its tags. */
  wraps?: boolean;
  /** Whether it stands on a line of its own, behind words: it is no part of a sentence, and nothing that is read waits for it. */
  afterWords?: boolean;
  /** Whether those words are a heading. */
  heading?: boolean;
  /** Whether it needs no story, so that the site's own pages may use it. */
  onPages?: boolean;
  /** Whether it shows the same wherever it stands, so that a story shows it once. */
  once?: boolean;
  /** The list of story.yaml that it shows, where a story may be without one. */
  lists?: "who";
  /** How many words of running text it prints of its own; absent is none. */
  words?: number;
  /** The texts that one use of it shows, as they are read, for the time that a page takes; absent: what it prints. */
  reads?: (story: Story, given: Given) => string[];
  /** The texts of the story that it prints, in which figures may be named. */
  prints?: (story: Story) => string[];
  /** The part as the Markdown edition writes it. Throws an Error where the story has not what it names. */
  markdown: (use: UseInText) => string;
}
