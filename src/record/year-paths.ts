/** The years that have pages of their own, on a site whose lists are too long for one. */
import { storyYears } from "../model/growing.ts";
import { getStories } from "../reading/load.ts";
import { changeYears } from "./changes.ts";

const paths = (years: readonly string[]) => years.map((year) => ({ params: { year } }));

/** Static paths of the lists of stories: params { year }. */
export async function storyYearPaths() {
  return paths(storyYears(await getStories()));
}

/** Static paths of the lists of corrections and updates: params { year }. */
export async function changeYearPaths() {
  return paths(changeYears(await getStories()));
}
