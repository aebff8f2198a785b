/** For the parts inside MDX, which cannot be handed props: the story whose page is being built, and where they stand. */
import type { Story } from "../model/story.ts";

/** The story that the page put into `Astro.locals`. Throws an Error where a part stands on a page without one. */
export function currentStory(locals: App.Locals): Story {
  if (!locals.story) throw new Error("A part that needs a story stands on a page that has none.");
  return locals.story;
}

/** The level of a heading inside a section: under the section's own, which is the page's first where it stands alone. */
export function headingLevel(locals: App.Locals): 2 | 3 {
  return locals.story && !locals.section ? 3 : 2;
}
