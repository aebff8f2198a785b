/** Fiscal years as a story writes them, `2023/24`, to the twelve months that each has: story.yaml says with which one begins. */
import { fiscalYear } from "../model/periods.ts";
import { FISCAL_YEAR } from "../model/schema/pieces.ts";
import type { Problem } from "../model/problem.ts";
import type { Parsed } from "./yaml.ts";

/** The fields that hold a day or a longer period, in every file. */
const FIELDS: ReadonlySet<string> = new Set(["asOf", "since", "until", "date", "from", "to", "settledBy"]);

type Path = readonly PropertyKey[];

/** The data with every fiscal year as its months. `begins` is the number of the first; where it is missing, each is a problem. */
export function inMonths<T>(data: T, begins: number | undefined, places: Pick<Parsed<unknown>, "file" | "lineOf">) {
  const problems: Problem[] = [];
  const read = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((each, i) => read(each, [...path, i]));
    if (value !== null && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, read(each, [...path, key])]));
    if (typeof value !== "string" || !FIELDS.has(String(path.at(-1))) || !FISCAL_YEAR.test(value)) return value;
    if (begins !== undefined) return fiscalYear(value, begins);
    problems.push({ file: places.file, line: places.lineOf(path), message: unnamed(value) });
    return fiscalYear(value, 2);
  };
  return { data: (holdsFiscalYear(data) ? read(data, []) : data) as T, problems };
}

/** What to write where story.yaml does not say what a fiscal year is. */
export function unnamed(written: string): string {
  return `${written} is a fiscal year, and story.yaml does not say with which month one begins. Write there, where it is April: fiscalYear: 4`;
}

/** Most stories have none, and nothing of theirs is copied. */
function holdsFiscalYear(value: unknown): boolean {
  if (typeof value === "string") return FISCAL_YEAR.test(value);
  return value !== null && typeof value === "object" && Object.values(value).some(holdsFiscalYear);
}
