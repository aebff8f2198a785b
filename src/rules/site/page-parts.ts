/** Parts and links on pages of the site: only parts that need no story, and links to places on the page itself. */
import type { Problem } from "../../model/problem.ts";
import { PARTS } from "../../parts/list.ts";
import { valuesOf } from "../../parts/use.ts";
import type { SiteContext, SiteRule } from "../rule.ts";
import { nowhere } from "../story/links.ts";

/** Parts that print a story's claims, on a page that has no story; links to headings that the page has not. */
export const pageParts: SiteRule = { name: "page-parts", charter: [], find };

function find({ pages }: SiteContext): Problem[] {
  return pages.flatMap(({ file, uses, links, problems }) => {
    const headings = uses.flatMap((use) => valuesOf(use, "anchor"));
    const storys = uses
      .filter(({ name }) => !PARTS[name].onPages)
      .map(({ name, line }) => ({
        file,
        line,
        message: `<${name}> belongs to a story. Pages have none; remove it.`,
      }));
    const lost = links
      .filter(({ place }) => problems.length === 0 && !headings.includes(place))
      .map(({ place, line }) => ({ file, line, message: nowhere(place, headings) }));
    return [...storys, ...lost];
  });
}
