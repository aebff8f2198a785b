/** The component behind each part that an author may write in MDX; names and attributes are those of story/parts.ts. */
import type { PartName } from "../story/parts.ts";
import Chart from "./Chart.astro";
import Fig from "./Fig.astro";
import Heading from "./Heading.astro";
import Knowns from "./Knowns.astro";
import Note from "./Note.astro";
import Quote from "./Quote.astro";
import SectionLink from "./SectionLink.astro";
import Term from "./Term.astro";
import Timeline from "./Timeline.astro";

export const parts = { Fig, Chart, Quote, Timeline, Knowns, Term, Note, Heading } satisfies Record<PartName, unknown>;

/** The same for a section that stands alone, whose links within the story lead to the story. */
export const sectionParts = { ...parts, a: SectionLink };
