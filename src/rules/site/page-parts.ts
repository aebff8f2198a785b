/** Parts on pages of the site: only those that need no story. */
import type { Problem } from "../../model/problem.ts";
import { PARTS } from "../../parts/list.ts";
import type { SiteContext, SiteRule } from "../rule.ts";

/** Parts that print a story's claims, on a page that has no story. */
export const pageParts: SiteRule = { name: "page-parts", charter: [], find };

function find({ pages }: SiteContext): Problem[] {
  return pages.flatMap(({ file, uses }) =>
    uses
      .filter(({ name }) => !PARTS[name].onPages)
      .map(({ name, line }) => ({
        file,
        line,
        message: `<${name}> belongs to a story. Pages have none; remove it.`,
      })),
  );
}
