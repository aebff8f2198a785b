/** Gives every page the policy of all pages that a host can tell apart from others only together. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mediaTypes } from "../../editions/media-types.ts";
import { headerRules } from "../../hosting/headers.ts";
import { type FileAt, needsOf, policyEdits } from "../../hosting/page-code.ts";
import { policyOf } from "../../hosting/policy.ts";
import { saying } from "./saying.ts";
import { type Build, type Step, UNPUBLISHABLE } from "./step.ts";

export const secure: Step = {
  name: "secure",
  reads: "pages, as trimmed, for what is hashed stays as it is; files, settings; scripts of the staged folder",
  writes: "pages: an edit for the policy and one for each script; rules",
  failure: UNPUBLISHABLE,
  run: (build) => {
    const fileAt = filesOf(build);
    const pages = build.pages.map((page) => ({
      page,
      needs: saying(page.file, () => needsOf(page.elements, fileAt)),
    }));
    const policies = new Map<string, string>();
    for (const [pattern, group] of Map.groupBy(pages, ({ page }) => page.pattern)) {
      const policy = policyOf(group.map(({ needs }) => needs));
      for (const { page } of group) {
        page.edit(...saying(page.file, () => policyEdits(page.elements, policy, fileAt)));
      }
      policies.set(pattern, policy);
    }
    build.rules = headerRules(policies.keys(), mediaTypes());
  },
};

/** The files of the build at their paths on the site, each read once, for most pages name the same scripts. */
function filesOf({ files, folders, settings: { base } }: Build): FileAt {
  const there = new Set(files);
  const read = new Map<string, Uint8Array>();
  return (path) => {
    const file = path.slice(base.length);
    if (!path.startsWith(base) || !there.has(file)) return undefined;
    const bytes = read.get(file) ?? readFileSync(join(folders.next, file));
    read.set(file, bytes);
    return bytes;
  };
}
