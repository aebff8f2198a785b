/** Units in records stand by their names alone: how such numbers are printed, the story that they are of knows. */
import type { Story } from "../model/story.ts";
import { type Unit, unitOf, type Units } from "../model/units.ts";

/** The unit of that name, of all or as a figure of the story has it; where there is none, nothing but its name. */
export function unitNamed(story: Pick<Story, "figures"> & { units?: Units | undefined }, name: string): Unit {
  if (story.units) return unitOf(story.units, name);
  const found = Object.values(story.figures).find(({ unit }) => unit.name === name)?.unit;
  return found ? { ...found, change: undefined } : { name };
}
