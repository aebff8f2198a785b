/** Images: each stands behind words, so that nothing that is read waits for it. */
import { PARTS } from "../../parts/list.ts";
import type { Problem } from "../../model/problem.ts";
import type { StoryContext, StoryRule } from "../rule.ts";

/** Parts that belong behind words, and stand at the head of a section. */
export const images: StoryRule = { name: "images", charter: [], find };

function find({ files: { sections } }: StoryContext): Problem[] {
  return [...sections.values()].flatMap(({ file, uses, paragraphs }) => {
    const words = paragraphs.find(({ kind }) => kind === "text")?.pieces[0]?.line ?? Infinity;
    return uses.flatMap(({ name, line }): Problem[] => {
      if (!PARTS[name].afterWords || words < line) return [];
      return [
        { file, line, message: `<${name}> stands before the section's first words. Write them, then the image.` },
      ];
    });
  });
}
