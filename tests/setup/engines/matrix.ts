/** What became of each check in each engine: a table at the end, for who reads what CI printed. */
import type { RunnerTestCase } from "vitest";
import { ENGINES } from "./list.ts";

const rows = new Map<string, Map<string, string>>();

/** Notes how the test ended in the engine; of several stories or sizes of one check, a failure is what is told. */
export function note(engine: string, { name, result, mode }: Pick<RunnerTestCase, "name" | "result" | "mode">): void {
  const row = rows.get(name) ?? new Map<string, string>();
  const now = mode === "skip" || result?.state === "skip" ? "skipped" : result?.state === "fail" ? "FAILS" : "holds";
  if (row.get(engine) !== "FAILS") row.set(engine, now);
  rows.set(name, row);
}

/** Every check noted so far, a line each, with a column for each engine. */
export function matrix(): string {
  const heads = [...ENGINES.map(({ name }) => name), ...[...rows.values()].flatMap((row) => [...row.keys()])];
  const columns = [...new Set(heads)];
  const missing = ENGINES.flatMap(({ name, missing }) =>
    missing === undefined ? [] : [`${name} is skipped: ${missing}`],
  );
  const line = (cells: readonly string[], check: string) => `${cells.map((cell) => cell.padEnd(9)).join(" ")} ${check}`;
  const body = [...rows].map(([check, row]) =>
    line(
      columns.map((column) => row.get(column) ?? "–"),
      check,
    ),
  );
  return [...missing, line(columns, "check"), ...body].join("\n");
}
