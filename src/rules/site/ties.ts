/** What stories name of people, topics and other stories: each is there, is named once, and is not the story itself. */
import type { Problem } from "../../model/problem.ts";
import type { Story } from "../../model/story.ts";
import { suggest } from "../../model/suggest.ts";
import type { SiteContext, SiteRule } from "../rule.ts";

/** Unknown people, topics and related stories, any of them twice, a story related to itself, an author who edits the story. */
export const ties: SiteRule = { name: "ties", charter: [], find };

type Given = Pick<SiteContext, "stories" | "names" | "files" | "catalogue">;
type Field = "authors" | "editors" | "topics" | "related";

function find({ stories, names, files, catalogue: { people, topics } }: Given): Problem[] {
  const known = {
    authors: {
      what: "person",
      where: `${people.file}, with a name and a role`,
      ids: people.entries && Object.keys(people.entries),
    },
    editors: {
      what: "person",
      where: `${people.file}, with a name and a role`,
      ids: people.entries && Object.keys(people.entries),
    },
    topics: {
      what: "topic",
      where: `${topics.file}, with a name and a description`,
      ids: topics.entries && Object.keys(topics.entries),
    },
    related: { what: "story", where: "", ids: names },
  } as const;
  return stories.flatMap((story) =>
    (Object.keys(known) as Field[]).flatMap((field) =>
      story[field].flatMap((_, i): Problem[] => {
        const message = wrongWith(story, field, i, known[field]);
        if (message === undefined) return [];
        const read = files.get(story.id)?.story;
        return [{ file: read?.file ?? story.id, line: read?.lineOf([field, i]) ?? 1, message }];
      }),
    ),
  );
}

interface Known {
  what: string;
  /** The file to write an entry into, and what that needs; "" where a file is not enough. */
  where: string;
  /** Absent where the file could not be read. */
  ids?: readonly string[] | undefined;
}

function wrongWith(story: Story, field: Field, i: number, { what, where, ids }: Known): string | undefined {
  const id = story[field][i] ?? "";
  if (field === "related" && id === story.id) return `"${id}" is the story itself. Name another one, or leave it out.`;
  if (story[field].indexOf(id) < i) return `"${id}" stands here twice. Keep one of them.`;
  if (field === "editors" && story.authors.includes(id))
    return `"${id}" wrote the story. Name who else edited it, or leave it out.`;
  if (ids === undefined || ids.includes(id)) return undefined;
  const others = field === "related" ? ids.filter((other) => other !== story.id) : ids;
  const meant = suggest(id, others);
  const add = where === "" ? "Leave it out, or begin that story." : `Write it into ${where}.`;
  return `unknown ${what} "${id}".${meant === "" ? ` ${add}` : meant}`;
}
