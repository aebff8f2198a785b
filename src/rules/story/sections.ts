/** Sections: ids that make good addresses, each part that may stand only once, and lists that stand where they are shown. */
import type { StoryContext, StoryRule } from "../rule.ts";
import type { Problem } from "../../model/problem.ts";
import { isId } from "../../model/placeholders.ts";
import { PARTS } from "../../parts/list.ts";
import type { Part } from "../../parts/part.ts";
import { valuesOf } from "../../parts/use.ts";
import { areRead } from "../../reading/story-lists.ts";

/** Names that a story's addresses use for something else (DESIGN "Addresses"). */
const RESERVED = new Set(["figures", "charts", "sources", "embed", "index"]);

/** Ids used twice or reserved, what a story shows once but stands in it twice, and a list without its part or a part without its list. */
export const sections: StoryRule = { name: "sections", charter: [], find };

function find({ story, files }: StoryContext): Problem[] {
  const { sections } = files;
  const problems = lists(story, files);
  const seen = new Map<string, string>();
  const once = (key: string, place: { file: string; line: number }, what: string) => {
    const before = seen.get(key);
    if (before) problems.push({ ...place, message: `${what} already stands in ${before}. Show it once.` });
    else seen.set(key, place.file.split("/").slice(-2).join("/"));
  };
  if (story.opens !== undefined) seen.set(`chart ${story.opens}`, "story.yaml, under opens");
  for (const [name, { file, uses }] of sections) {
    const id = name.slice(3, -4);
    if (RESERVED.has(id))
      problems.push({
        file,
        line: 1,
        message: `"${id}" is the name of another page of the story. Choose another id for the section.`,
      });
    once(`section ${id}`, { file, line: 1 }, `the section "${id}"`);
    for (const use of uses) {
      const place = { file, line: use.line };
      for (const chart of valuesOf(use, "chart")) once(`chart ${chart}`, place, `the chart "${chart}"`);
      for (const image of valuesOf(use, "image")) once(`image ${image}`, place, `the image "${image}"`);
      for (const anchor of valuesOf(use, "anchor")) {
        if (!isId(anchor))
          problems.push({ ...place, message: `"${anchor}" is not an id. Write lower-case words joined by hyphens.` });
        once(`section ${anchor}`, place, `the anchor "${anchor}"`);
      }
      if (PARTS[use.name].once) once(use.name, place, `<${use.name} />`);
    }
  }
  return problems;
}

/** Lists of story.yaml that no section shows, and parts that would show a list that has no entries. */
function lists(story: StoryContext["story"], { story: meta, sections }: StoryContext["files"]): Problem[] {
  // What a section that could not be read shows is not known.
  if (!areRead(sections)) return [];
  const uses = [...sections.values()].flatMap(({ file, uses }) => uses.map((use) => ({ ...use, file })));
  return Object.entries(PARTS as Record<string, Part>).flatMap(([name, { lists }]): Problem[] => {
    if (!lists) return [];
    const shown = uses.filter((use) => use.name === name);
    if (story[lists].length > 0)
      return shown.length > 0
        ? []
        : [
            {
              file: meta.file,
              line: meta.lineOf([lists]),
              message: `"${lists}" is not shown. Write <${name} /> in a section, or remove it.`,
            },
          ];
    return shown.map(({ file, line }) => ({
      file,
      line,
      message: `<${name} /> has nothing to show. Add an entry under "${lists}" in story.yaml, or remove it.`,
    }));
  });
}
