/** What a rule over all content looks at, with nothing in it. */
import type { SiteContext } from "../../../src/rules/rule.ts";

/** An empty content folder, but for what `more` says. */
export function siteContext(more: Partial<SiteContext> = {}): SiteContext {
  return {
    folder: "content",
    names: [],
    stories: [],
    files: new Map(),
    recorded: [],
    pages: [],
    redirects: [],
    published: { file: "content/published/addresses.txt", text: "" },
    ...more,
  };
}
