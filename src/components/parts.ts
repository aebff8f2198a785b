/** The component behind each part that an author may write in MDX; names and attributes are those of story/parts.ts. */
import type { PartName } from "../parts/parts.ts";
import Chart from "../parts/chart/Chart.astro";
import Fig from "../parts/fig/Fig.astro";
import Heading from "../parts/heading/Heading.astro";
import Knowns from "../parts/knowns/Knowns.astro";
import Note from "../parts/note/Note.astro";
import Quote from "../parts/quote/Quote.astro";
import SectionLink from "./SectionLink.astro";
import Term from "../parts/term/Term.astro";
import Timeline from "../parts/timeline/Timeline.astro";

export const parts = { Fig, Chart, Quote, Timeline, Knowns, Term, Note, Heading } satisfies Record<PartName, unknown>;

/** The same for a section that stands alone, whose links within the story lead to the story. */
export const sectionParts = { ...parts, a: SectionLink };
