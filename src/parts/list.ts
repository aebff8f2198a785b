/** Every part that an author may use in MDX, a line each. Messages name them as they are named here. */
import { chart } from "./chart/part.ts";
import { fig } from "./fig/part.ts";
import { heading } from "./heading/part.ts";
import { image } from "./image/part.ts";
import { knowns } from "./knowns/part.ts";
import { note } from "./note/part.ts";
import type { Part } from "./part.ts";
import { quote } from "./quote/part.ts";
import { source } from "./source/part.ts";
import { term } from "./term/part.ts";
import { timeline } from "./timeline/part.ts";
import { who } from "./who/part.ts";

/** The parts, by the name that stands in a tag; the part `Fig` and its component are in the folder `fig`. */
export const PARTS = {
  Fig: fig,
  Chart: chart,
  Quote: quote,
  Timeline: timeline,
  Knowns: knowns,
  Who: who,
  Source: source,
  Term: term,
  Note: note,
  Image: image,
  Heading: heading,
} satisfies Record<string, Part>;

/** What may stand as a name in a tag. */
export type PartName = keyof typeof PARTS;

/** Whether MDX may use the name. */
export function isPart(name: string): name is PartName {
  return Object.hasOwn(PARTS, name);
}
