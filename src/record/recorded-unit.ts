/** Units in records stand by their names alone: how such numbers are printed, the story that they are of knows. */
import type { Story } from "../model/story.ts";
import type { Unit } from "../model/units.ts";

/** The unit of that name as a figure of the story has it; where none has it, nothing but its name. */
export function unitNamed(story: Pick<Story, "figures">, name: string): Unit {
  const found = Object.values(story.figures).find(({ unit }) => unit.name === name)?.unit;
  return found ? { ...found, change: undefined } : { name };
}
