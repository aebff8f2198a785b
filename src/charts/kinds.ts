/** Every kind of chart there is, a line each. Kinds are general and read only ids, so that a new story needs no TypeScript. */
import { z } from "zod";
import { captionFields } from "../model/schema/charts.ts";
import { id } from "../model/schema/pieces.ts";
import type { ChartSpec } from "../model/story.ts";
import { bars } from "./bars/kind.ts";
import type { Kind } from "./kind.ts";
import { line } from "./line/kind.ts";
import { map } from "./map/kind.ts";
import { people } from "./people/kind.ts";
import { reports } from "./reports/kind.ts";
import { share } from "./share/kind.ts";
import { steps } from "./steps/kind.ts";

const KINDS: readonly [Kind, ...Kind[]] = [people, bars, share, steps, line, reports, map];

/** The names of all kinds, in the order in which they are documented. */
export const KIND_NAMES = KINDS.map(({ name }) => name) as [string, ...string[]];

const schemaOf = ({ name, fields }: Kind) =>
  z.strictObject({
    kind: z.literal(name).describe(`How it is drawn, one of: ${KIND_NAMES.join(", ")}.`),
    ...captionFields,
    ...fields,
  });
const [first, ...others] = KINDS;

/** charts.yaml: what each chart shows. Texts may hold a figure as {its-id}, printed with its hedge. */
export const chartsSchema = z.strictObject({
  charts: z
    .record(id("A chart's id."), z.discriminatedUnion("kind", [schemaOf(first), ...others.map(schemaOf)]))
    .describe("The charts, id by id."),
});

/** The kind of a chart. Throws an Error for one that does not exist, which the schema has refused. */
export function kindOf({ kind }: Pick<ChartSpec, "kind">): Kind {
  const found = KINDS.find(({ name }) => name === kind);
  if (!found) throw new Error(`No kind of chart is called "${kind}".`);
  return found;
}
