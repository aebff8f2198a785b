/** content/units.yaml: every unit that a ledger may name. */
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { unitsSchema } from "../model/schema/units.ts";
import type { Units } from "../model/units.ts";
import { isProblem, readText } from "./text-file.ts";
import { type Parsed, parseYaml } from "./yaml.ts";

/** Where everything in the file stands. */
export type UnitsFile = Pick<Parsed<unknown>, "file" | "lineOf">;

/** The units of a content folder and their places; absent, with the problems, where the file is missing or wrong. */
export async function readUnits(
  content: string,
): Promise<{ units?: Units; unitsFile?: UnitsFile; problems: Problem[] }> {
  const read = await readText(join(content, "units.yaml"));
  if (isProblem(read)) return { problems: [read] };
  const { data, file, lineOf, problems } = parseYaml(read, unitsSchema);
  return data ? { units: data.units, unitsFile: { file, lineOf }, problems } : { problems };
}
