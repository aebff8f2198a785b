/** People, topics and serials against the stories: each has something to show, and a story is one part of one serial. */
import type { Problem } from "../../model/problem.ts";
import { suggest } from "../../model/suggest.ts";
import type { SiteContext, SiteRule } from "../rule.ts";

/** People and topics that no story names; unknown stories in a serial, and stories that are in serials twice. */
export const catalogue: SiteRule = { name: "catalogue", charter: [], find };

type Given = Pick<SiteContext, "stories" | "names" | "catalogue">;

function find({ stories, names, catalogue: { people, topics, serials } }: Given): Problem[] {
  // Whom a story names that cannot be read, nobody knows.
  const all = stories.length === names.length;
  const unused = (
    what: string,
    key: string,
    { file, lineOf, entries = {} }: Given["catalogue"]["people" | "topics"],
  ) => {
    const named = new Set(
      stories.flatMap(({ authors, editors, topics: on }) => (key === "people" ? [...authors, ...editors] : on)),
    );
    return Object.keys(entries)
      .filter((id) => !named.has(id))
      .map((id): Problem => ({
        file,
        line: lineOf([key, id]),
        message: `no story names the ${what} "${id}". Name it in one, or remove it.`,
      }));
  };
  return [
    ...(all ? [...unused("person", "people", people), ...unused("topic", "topics", topics)] : []),
    ...inSerials(serials, names),
  ];
}

function inSerials({ file, lineOf, entries = {} }: Given["catalogue"]["serials"], names: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(entries).flatMap(([id, { stories }]) =>
    stories.flatMap((story, i): Problem[] => {
      const problem = (message: string) => [{ file, line: lineOf(["serials", id, "stories", i]), message }];
      const before = first.get(story);
      first.set(story, before ?? id);
      if (before === id) return problem(`"${story}" stands here twice. Keep one of them.`);
      if (before !== undefined)
        return problem(`"${story}" is a part of "${before}". A story is part of one serial; keep one of them.`);
      return names.includes(story)
        ? []
        : problem(`unknown story "${story}".${suggest(story, names) || " Leave it out, or begin that story."}`);
    }),
  );
}
