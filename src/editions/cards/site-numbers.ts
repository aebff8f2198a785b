/** The numbers on the card of a page that belongs to no story: of the newest story at home, elsewhere of the site itself. */
import { formatNumber } from "../../language/numbers.ts";
import { type LeadFigure, leadFigures } from "../../language/lead.ts";
import type { Story } from "../../model/story.ts";
import { changesOf, noticesOf } from "../../record/changes.ts";
import type { SitePage } from "../site-pages.ts";

/** A number as a card has it: with its hedge, what it counts and who counted, where there is one. */
export type CardNumber = Pick<LeadFigure, "hedge" | "number" | "what" | "counter"> &
  Partial<Pick<LeadFigure, "large" | "behind">>;

/** None where the site has no story yet. The stories are given newest first. */
export function siteNumbers({ id, counts }: Pick<SitePage, "id" | "counts">, stories: readonly Story[]): CardNumber[] {
  const [newest] = stories;
  if (!newest) return [];
  if (counts) return counts.map(([count, what]) => counted(count, what));
  if (id === "home") return leadFigures(newest);
  if (id === "corrections") {
    const of = (kind: "correction" | "update") => changesOf(stories, kind).length + noticesOf(stories, kind).length;
    return [counted(of("correction"), "corrections"), counted(of("update"), "updates")];
  }
  const sum = (of: (story: Story) => object) => stories.reduce((all, story) => all + Object.keys(of(story)).length, 0);
  return [
    counted(
      sum(({ figures }) => figures),
      "figures",
    ),
    counted(
      sum(({ sources }) => sources),
      "sources",
    ),
  ];
}

function counted(count: number, what: string): CardNumber {
  return { hedge: "", number: formatNumber(count), what, counter: "on this site" };
}
