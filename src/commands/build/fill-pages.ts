/**
 * Pages finished: what their kind has in common put into the gaps, and the copies in Brotli and gzip beside them. Done in worker
 * threads.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fill, type Gap } from "../../hosting/gaps.ts";
import { integrityText, policyElement } from "../../hosting/page-code.ts";
import type { PageFacts } from "../../hosting/page-facts.ts";
import { writeText } from "./compressed.ts";

export interface ToFill {
  /** The folder in which the pages are, and the one that they are written to. */
  from: string;
  to: string;
  /** The last build, whose copies serve again where a page is as it was there; absent where there is none. */
  before?: string | undefined;
  pages: readonly Pick<PageFacts, "file" | "kind" | "gaps">[];
  fillings: ReadonlyMap<string, { policy: string; styles: ReadonlyMap<string, string> }>;
  /** The hash of each script file, by its path. */
  scripts: ReadonlyMap<string, string>;
}

/** Gives the gaps of each page as they are now, in the order of the pages. */
export function fillPages({ from, to, before, pages, fillings, scripts }: ToFill): Gap[][] {
  return pages.map(({ file, kind, gaps }) => {
    const { policy = "", styles } = fillings.get(kind) ?? {};
    const filled = fill({ text: readFileSync(join(from, file), "utf8"), gaps }, ({ holds, of }) => {
      if (holds === "policy") return policyElement(policy);
      return holds === "style" ? (styles?.get(of) ?? "") : integrityText(scripts.get(of) ?? "");
    });
    const last = before === undefined ? undefined : join(before, file);
    writeText(join(to, file), Buffer.from(filled.text), true, last);
    return filled.gaps;
  });
}
