/** Leads on from what moved: a page at each old address, for hosts that know no redirects, and each old anchor. */
import { oldAnchor } from "../../hosting/anchors.ts";
import { Page } from "../../hosting/page.ts";
import { under } from "../../hosting/pattern.ts";
import { movedPage } from "../../hosting/redirects.ts";
import { compare } from "../../model/problem.ts";
import { isAnchor, pageOf, type Redirect } from "../../model/redirect.ts";
import { saying } from "./saying.ts";
import { type Build, type Step, UNPUBLISHABLE } from "./step.ts";

export const leadOn: Step = {
  name: "lead-on",
  reads: "content, settings, pages",
  writes: "pages: new ones, and edits to those with old anchors; files",
  failure: UNPUBLISHABLE,
  run: (build) => {
    const pages = new Map(build.pages.map((page) => [page.address, page]));
    for (const redirect of build.content.redirects) {
      if (isAnchor(redirect.from)) nameAsBefore(redirect, pages);
      else if (redirect.from.endsWith("/")) pages.set(redirect.from, pageLeadingOn(redirect, build));
    }
    build.pages = [...pages.values()].sort((a, b) => compare(a.file, b.file));
    build.files = [...new Set([...build.files, ...build.pages.map(({ file }) => file)])].sort();
  },
};

/** Puts the old name of an anchor where the new one is. */
function nameAsBefore({ from, to, file, line }: Redirect, pages: ReadonlyMap<string, Page>): void {
  const [, old = ""] = from.split("#");
  const [, now = ""] = to.split("#");
  const page = pages.get(pageOf(to));
  const edit = saying(`${file}:${line}`, () => oldAnchor(page?.elements ?? [], old, now));
  page?.edit(edit);
}

function pageLeadingOn({ from, to }: Redirect, { settings: { site, base }, content }: Build): Page {
  const there = under(base, to);
  const html = movedPage(there, new URL(there, site).href, content.site?.language ?? "en");
  return new Page(`${from.slice(1)}index.html`, html);
}
