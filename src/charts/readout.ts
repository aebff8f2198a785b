/** What the island says of a day, as texts. Knows the chart's data, not the page. */
import { capitalise, joinNames } from "../language/phrases.ts";
import type { DayData } from "./data.ts";

/** A day's words, then a row a line: `Gaza, 43 to 65. 43: Reuters; 65: AFP and The Associated Press`. */
export function readout({ words, lines }: DayData): string[] {
  return [words, ...lines.map(lineOf)];
}

function lineOf({ label, printed, reports }: DayData["lines"][number]): string {
  const names = new Map<string, Set<string>>();
  for (const { printed: value, source, outside } of reports.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))) {
    const amount = outside === undefined ? value : `${value} (${outside})`;
    names.set(amount, (names.get(amount) ?? new Set()).add(source.publisher));
  }
  const said = [...names].map(([amount, sources]) => `${amount}: ${joinNames([...sources])}`);
  if (said.length === 0) return `${label}, no report`;
  if (printed === undefined || said.length === 1) return `${label}, ${said.join("; ")}`;
  return `${label}, ${printed}. ${capitalise(said.join("; "))}`;
}
