/** A claim changed in a copy of the content, and how to find the old and the new in a text. */
import { kindOf } from "../../../src/charts/kinds.ts";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { decimalsOf, shifted } from "../../../src/model/decimals.ts";
import { formsOf } from "../../../src/language/numbers.ts";
import { units } from "../../setup/examples/units.ts";
import type { Amount, Figure, Story } from "../../../src/model/story.ts";
import { readStoryFolder } from "../../../src/reading/story-folder.ts";

/** What of a claim tells it from others: its number, its range or its words, without the hedge. */
export type Core = Pick<Amount, "value" | "words" | "between">;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The sign of a currency, which stands before each end of a range, and behind a minus. */
const SIGN = "(?:[^\\s\\d(]{1,3})?";

/** How often the text prints the claim: as words print it, and as data has it. */
export function count(text: string, { value, words, between }: Core): number {
  const formsIn = (number: number) => formsOf(number).map((form) => escaped(form).replace(/^−/, `−${SIGN}`));
  const joiner = between && between[1] - between[0] === 1 ? "or" : "to";
  const forms =
    value !== undefined
      ? formsIn(value)
      : words !== undefined
        ? [escaped(words)]
        : formsIn(between?.[0] ?? 0).flatMap((low) =>
            formsIn(between?.[1] ?? 0).map((high) => `${low} ${joiner} ${SIGN}${high}`),
          );
  const pattern = new RegExp(`(?<![\\w−-]|\\d[.,])(?:${forms.join("|")})(?![\\w-]|[.,]\\d)`, "gi");
  return text.match(pattern)?.length ?? 0;
}

/** What tells the figure's claim from others. */
export const coreOf = ({ value, words, between }: Figure): Core => ({ value, words, between });

export const same = (a: Core, b: Core) =>
  a.value === b.value && a.words === b.words && JSON.stringify(a.between) === JSON.stringify(b.between);

/** Whether a chart draws the figure as a part, so that it can only become smaller. */
function isDrawnPart(story: Story, id: string): boolean {
  const isPart = (path: readonly PropertyKey[]) => path.includes("parts") || path.at(-1) === "part";
  return Object.values(story.charts).some((chart) =>
    kindOf(chart)
      .names(chart)
      .some((named) => named.id === id && isPart(named.path)),
  );
}

/** What an axis may say of itself: ticks stand at steps of 2, 5 or 10. */
const isTick = (value: number) => value % 2 === 0 || value % 5 === 0;

/** A claim near to the figure's that stands nowhere in the texts; parts become smaller, others larger. */
export function fresh(story: Story, figure: Figure, used: (core: Core) => boolean): Core {
  const { value, between, interval } = figure;
  if (value !== undefined && !Number.isInteger(value)) {
    // Of a measured number the last digit, or the second after it where it is to stay in its interval.
    const places = decimalsOf(value) + (interval ? 2 : 0);
    const up =
      value < 0 || !interval || shifted(interval.high - value, places) > shifted(value - interval.low, places) ? 1 : -1;
    for (let n = 1; ; n++) {
      const next = shifted(Math.round(shifted(value, places)) + up * n, -places);
      if (!isTick(Math.round(shifted(next, places))) && !used({ value: next })) return { value: next };
    }
  }
  if (value !== undefined) {
    const step = isDrawnPart(story, figure.id) ? -1 : 1;
    for (let next = value + step; next >= 0 || value < 0; next += step)
      if (!isTick(next) && !used({ value: next })) return { value: next };
    // Every whole number below it is printed somewhere.
    for (let less = 0.5; step < 0; less /= 2) if (!used({ value: value - less })) return { value: value - less };
  }
  if (between) {
    for (let high = between[1] + 1; ; high++)
      if (!used({ between: [between[0], high] })) return { between: [between[0], high] };
  }
  let words = "umpteen";
  while (used({ words })) words += "n";
  return { words };
}

/** The story, read from a copy of its folder in which the figures claim these instead. */
export async function withClaims(folder: string, claims: ReadonlyMap<string, Core>): Promise<Story> {
  const parent = await mkdtemp(join(tmpdir(), "mutant-"));
  try {
    const copy = join(parent, folder.split("/").at(-1) ?? "");
    await cp(folder, copy, { recursive: true });
    const ledger = parseDocument(await readFile(join(copy, "ledger.yaml"), "utf8"));
    for (const [id, core] of claims) {
      for (const field of ["value", "words", "between"] as const) {
        const path = ["figures", id, field];
        if (core[field] === undefined) ledger.deleteIn(path);
        else ledger.setIn(path, core[field]);
      }
      if (core.words !== undefined) ledger.deleteIn(["figures", id, "hedge"]);
    }
    await writeFile(join(copy, "ledger.yaml"), ledger.toString());
    const { story } = await readStoryFolder(copy, units);
    if (!story) throw new Error(`The story cannot be read with ${[...claims.keys()].join(", ")} changed.`);
    return story;
  } finally {
    await rm(parent, { recursive: true });
  }
}

/**
 * The story with every other claim of the same number moved aside, and the words of others (titles of sources) left
 * out: what then still prints the number prints this claim. The figure stands corrected, so that all places that tell
 * of corrections print it too.
 */
export function alone(story: Story, id: string, core: Core, aside: (figure: Figure) => Core): Story {
  const copy = structuredClone(story);
  for (const source of Object.values(copy.sources)) source.title = "A title";
  for (const figure of Object.values(copy.figures)) {
    const move = (amount: Amount) => {
      if (same(amount, core)) Object.assign(amount, aside(figure));
    };
    if (figure.id !== id && !figure.formula) move(figure);
    figure.differs.forEach(move);
    figure.history.forEach(move);
    for (const report of copy.series[figure.id]?.reports ?? []) move(report);
  }
  const figure = copy.figures[id];
  if (figure) {
    const { asOf: date, source } = figure;
    const entry = {
      hedge: "as stated",
      countedBy: "A counter",
      ...aside(figure),
      date,
      source,
      kind: "correction",
      note: "A note",
    } as const;
    figure.history.push({ ...entry, changed: copy.published });
  }
  return copy;
}

/** The figures whose own pages print this one: itself, its whole, its parts, and those computed from any of them. */
export function kin(story: Story, id: string): Figure[] {
  const all = Object.values(story.figures);
  const near = all.filter((other) => other.id === id || other.partOf === id || story.figures[id]?.partOf === other.id);
  const from = all.filter(({ formula }) => formula?.of.some((part) => near.some((other) => other.id === part)));
  return [...new Set([...near, ...from])];
}
