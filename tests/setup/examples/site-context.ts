/** What a rule over all content looks at, with nothing in it. */
import type { SiteContext } from "../../../src/rules/rule.ts";

const none = { lineOf: () => 1, lineIn: () => 1, entries: {}, comments: [] };

/** No person, topic or serial. */
export const emptyCatalogue: SiteContext["catalogue"] = {
  people: { ...none, file: "content/people.yaml" },
  topics: { ...none, file: "content/topics.yaml" },
  serials: { ...none, file: "content/serials.yaml" },
};

/** An empty content folder, but for what `more` says. */
export function siteContext(more: Partial<SiteContext> = {}): SiteContext {
  return {
    folder: "content",
    names: [],
    stories: [],
    files: new Map(),
    recorded: [],
    pages: [],
    catalogue: emptyCatalogue,
    redirects: [],
    published: { file: "content/published/addresses.txt", text: "" },
    ...more,
  };
}
