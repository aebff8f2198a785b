/** Writes what hosts read: the rules, the redirects, copies of files that moved. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { headersFile, redirectsFile } from "../../hosting/headers-file.ts";
import { headersFor } from "../../hosting/headers.ts";
import { toldToHosts } from "../../hosting/redirects.ts";
import { pageOf } from "../../model/redirect.ts";
import { type Build, type Step, UNPUBLISHABLE } from "./step.ts";

export const tellHosts: Step = {
  name: "tell-hosts",
  reads: "rules, files, content.redirects, settings; files of the staged folder that moved",
  writes: "_headers, _redirects, .nojekyll and the copies in the staged folder; files, leading",
  failure: UNPUBLISHABLE,
  run: (build) => {
    const { rules, folders, settings, content } = build;
    const texts = {
      _headers: headersFile(rules, settings.base),
      _redirects: redirectsFile(content.redirects, settings.base),
      // GitHub Pages would leave out _astro/ otherwise.
      ".nojekyll": "",
    };
    const copies = copyMovedFiles(build);
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(folders.next, file), text);
    for (const file of [...copies, ...Object.keys(texts)]) build.leading.add(file);
    build.files = [...new Set([...build.files, ...build.leading])].sort();
  },
};

/** For hosts that know no redirects: a file that moved is at its old address as well, where it is of the same type there. */
function copyMovedFiles({ folders, rules, content }: Build): string[] {
  const typeOf = (address: string) => headersFor(rules, address)["Content-Type"];
  return toldToHosts(content.redirects).flatMap(({ from, to }) => {
    // A place on a page is no file.
    if ([from, pageOf(to)].some((address) => address.endsWith("/")) || typeOf(from) !== typeOf(to)) return [];
    const copy = join(folders.next, from);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(folders.next, to), copy);
    return from.slice(1);
  });
}
