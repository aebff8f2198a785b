/** The ledger's figures as written to figures as published: claimed ones as they are, then computed ones. */
import { computeFigure } from "../model/compute.ts";
import type { Figure } from "../model/story.ts";
import { type Problem } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import type { WrittenFigure } from "../model/schema/ledger.ts";
import type { LineOf } from "./yaml.ts";

/** Figures by id, in the ledger's order. A computed figure whose parts are wrong or go in a circle becomes a problem. */
export function resolveFigures(
  written: Record<string, WrittenFigure>,
  file: string,
  lineOf: LineOf,
): { figures: Record<string, Figure>; problems: Problem[] } {
  const done = new Map<string, Figure>();
  const problems: Problem[] = [];
  const open = new Set<string>();

  const resolve = (id: string): Figure | undefined => {
    const known = done.get(id);
    const figure = written[id];
    if (known || !figure) return known;
    if (!figure.formula) {
      const { countedBy = "", source = [], asOf = "" } = figure; // the schema refuses their absence
      const claimed: Figure = { ...figure, id, countedBy, source, asOf };
      done.set(id, claimed);
      return claimed;
    }
    const { formula } = figure;
    const fail = (message: string) => {
      problems.push({ file, line: lineOf(["figures", id, "formula"]), message });
    };
    if (open.has(id)) {
      fail(`"${id}" is computed from itself. Name only figures that do not depend on it.`);
      return undefined;
    }
    open.add(id);
    const unknown = formula.of.filter((part) => !Object.hasOwn(written, part));
    for (const part of unknown) fail(`unknown figure "${part}".${suggest(part, Object.keys(written))}`);
    const parts = formula.of.map(resolve).filter((part) => part !== undefined);
    open.delete(id);
    if (parts.length < formula.of.length) return undefined;
    try {
      const computed = computeFigure(id, figure, formula, parts);
      done.set(id, computed);
      return computed;
    } catch (error) {
      fail(`"${id}": ${error instanceof Error ? error.message : String(error)}. Change the formula or its figures.`);
      return undefined;
    }
  };

  const figures = Object.keys(written).flatMap((id) => {
    const figure = resolve(id);
    return figure ? [[id, figure] as const] : [];
  });
  return { figures: Object.fromEntries(figures), problems };
}
