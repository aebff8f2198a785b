/** Gives every page the policy of its kind, and hosts their rules. Refuses a file that no rule is for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mediaTypes } from "../../editions/media-types.ts";
import { addressOf } from "../../hosting/addresses.ts";
import { headerRules, ruleProblems } from "../../hosting/headers.ts";
import { fileHash, integrityHash } from "../../hosting/page-code.ts";
import type { PageFacts } from "../../hosting/page-facts.ts";
import { patternOf } from "../../hosting/pattern.ts";
import { type Needs, policyOf } from "../../hosting/policy.ts";
import { isSearched } from "../../model/growing.ts";
import { SITE } from "./parts-of-site.ts";
import { saying } from "./saying.ts";
import { type Build, type Step, UNPUBLISHABLE } from "./step.ts";

export const secure: Step = {
  name: "secure",
  reads:
    "pages, as trimmed, for what is hashed stays as it is; files, settings; the scripts of the site, where they are",
  writes: "fillings: the policy of each kind of page; scripts, rules",
  failure: UNPUBLISHABLE,
  run: (build) => {
    for (const [kind, pages] of Map.groupBy(build.pages, (page) => page.kind)) {
      const filling = build.fillings.get(kind) ?? { policy: "", styles: new Map() };
      const styles = [...filling.styles.values()].map(integrityHash);
      const all = pages.map((page): Needs => ({ ...page.needs, styles, scripts: scriptsOf(page, build) }));
      build.fillings.set(kind, { ...filling, policy: policyOf(all) });
    }
    build.rules = headerRules(
      new Set(build.pages.map(({ file }) => patternOf(addressOf(file)))),
      mediaTypes(),
      isSearched(build.content.stories),
    );
    const problems = ruleProblems(build.rules, build.files.map(addressOf));
    if (problems.length > 0) throw new Error(problems.join("\n"));
  },
};

/** The hashes of a page's scripts, those in it and those that are files. */
function scriptsOf({ file, needs }: PageFacts, { scripts, files, folders, kept, settings: { base } }: Build): string[] {
  const hashed = needs.files.map((path) => {
    const known = scripts.get(path);
    if (known !== undefined) return known;
    const folder = kept.has(SITE) ? folders.published : folders.next;
    const script = path.slice(base.length);
    const isThere = path.startsWith(base) && files.includes(script);
    const hash = saying(file, () => fileHash(path, () => (isThere ? readFileSync(join(folder, script)) : undefined)));
    scripts.set(path, hash);
    return hash;
  });
  return [...needs.scripts, ...hashed];
}
