/** The claims of a figure: its own, and those of other sources. */
import type { Differing, Figure } from "./story.ts";

/** The differing count that cites the source, or undefined. */
export function claimBy(figure: Figure, source: string): Differing | undefined {
  return figure.differs.find((other) => other.source.includes(source));
}
