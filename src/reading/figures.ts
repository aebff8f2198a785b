/** The ledger's figures as written to figures as published: claimed ones as they are, then computed ones. */
import { computeFigure } from "../model/compute.ts";
import { unitProblem } from "../model/formula-units.ts";
import type { Figure } from "../model/story.ts";
import { type Problem } from "../model/problem.ts";
import { closest, suggest } from "../model/suggest.ts";
import { impossibleIn, NO_UNIT, type Unit, unitOf, type Units } from "../model/units.ts";
import type { WrittenFigure } from "../model/schema/ledger.ts";
import type { LineOf } from "./yaml.ts";

/**
 * Figures by id, in the ledger's order, each with its unit. A computed figure whose parts are wrong or go in a circle becomes
 * a problem, and so does a unit that content/units.yaml does not have; where that could not be read, none is.
 */
export function resolveFigures(
  written: Record<string, WrittenFigure>,
  file: string,
  lineOf: LineOf,
  units?: Units,
): { figures: Record<string, Figure>; problems: Problem[] } {
  const done = new Map<string, Figure>();
  const problems: Problem[] = [];
  const open = new Set<string>();

  const unitIn = (id: string, { unit: name, change }: WrittenFigure): Unit => {
    if (name === undefined) return NO_UNIT;
    if (units && !Object.hasOwn(units, name))
      problems.push({ file, line: lineOf(["figures", id, "unit"]), message: unknownUnit(name, units) });
    return unitOf(units ?? {}, name, change);
  };
  const resolve = (id: string): Figure | undefined => {
    const known = done.get(id);
    const figure = written[id];
    if (known || !figure) return known;
    if (!figure.formula) {
      const { countedBy = "", source = [], asOf = "" } = figure; // the schema refuses their absence
      const unit = unitIn(id, figure);
      const claimed: Figure = { ...figure, unit, id, countedBy, source, asOf };
      const below = claimed.value !== undefined && claimed.value < 0 ? impossibleIn(unit, claimed.value) : undefined;
      if (below !== undefined && units) {
        problems.push({ file, line: lineOf(["figures", id, "value"]), message: below });
        // A slip of the sign: nothing further is concluded from it.
        claimed.value = Math.abs(claimed.value ?? 0);
      }
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
    const unit = unitIn(id, figure);
    const isKnown = units && (unit.name === "" || Object.hasOwn(units, unit.name));
    const wrong = isKnown ? unitProblem(formula.operation, unit, parts) : undefined;
    if (wrong !== undefined) fail(`"${id}": ${wrong}.`);
    try {
      const computed = computeFigure(id, { ...figure, unit }, formula, parts);
      done.set(id, computed);
      return computed;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      fail(`"${id}": ${message}.${message.includes(". ") ? "" : " Change the formula or its figures."}`);
      return undefined;
    }
  };

  const figures = Object.keys(written).flatMap((id) => {
    const figure = resolve(id);
    return figure ? [[id, figure] as const] : [];
  });
  return { figures: Object.fromEntries(figures), problems };
}

function unknownUnit(name: string, units: Units): string {
  const meant = closest(name, Object.keys(units));
  return `unknown unit "${name}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Write one of content/units.yaml, or add it there.`;
}
