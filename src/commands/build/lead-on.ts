/** Leads on from what moved: a page at each old address, for hosts that know no redirects. Old anchors stand in the drafts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { draftOf } from "../../hosting/page-facts.ts";
import { Page } from "../../hosting/page.ts";
import { under } from "../../hosting/pattern.ts";
import { movedPage } from "../../hosting/redirects.ts";
import { compare } from "../../model/problem.ts";
import { isAnchor, type Redirect } from "../../model/redirect.ts";
import { type Build, type Step, UNPUBLISHABLE } from "./step.ts";

export const leadOn: Step = {
  name: "lead-on",
  reads: "content, settings",
  writes: "drafts of pages that lead on in the staged folder; pages, files, leading",
  failure: UNPUBLISHABLE,
  run: (build) => {
    const pages = new Map(build.pages.map((page) => [page.file, page]));
    for (const redirect of build.content.redirects) {
      if (isAnchor(redirect.from) || !redirect.from.endsWith("/")) continue;
      const { text, facts } = draftOf(pageLeadingOn(redirect, build));
      const path = join(build.folders.next, facts.file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      pages.set(facts.file, facts);
      build.leading.add(facts.file);
    }
    build.pages = [...pages.values()].sort((a, b) => compare(a.file, b.file));
    build.files = [...new Set([...build.files, ...build.leading])].sort();
  },
};

function pageLeadingOn({ from, to }: Redirect, { settings: { site, base }, content }: Build): Page {
  const there = under(base, to);
  const html = movedPage(there, new URL(there, site).href, content.site?.language ?? "en");
  return new Page(`${from.slice(1)}index.html`, html);
}
