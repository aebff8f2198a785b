/** The claims of a figure: its own, and those of other sources. */
import type { Differing, Figure } from "./story.ts";

/** What content writes for a counter whom the report does not name. */
export const UNNAMED = "not stated";

/** The differing count that cites the source, or undefined. */
export function claimBy(figure: Figure, source: string): Differing | undefined {
  return figure.differs.find((other) => other.source.includes(source));
}
