/** A small file in YAML, and what is told of it once something in it is written otherwise. */
import { z } from "zod";
import { parseYaml } from "../../../src/reading/yaml.ts";

const ledger = `figures:
  killed:
    label: Killed
    hedge: about
    value: 4
    unit: people
    source: a
  lost:
    label: Lost
    hedge: about
    value: 5
    unit: people
    source: [a, b]
  depth:
    label: Depth
    hedge: about
    value: 6
    unit: km
    source: a
    note: >-
      Long words
      that fold.
  end:
    label: End
    hedge: about
    value: 6
    unit: km
    source: a
keyPoints:
  - One thing.
  - >-
    Folded words
    go on.
  - Two things.
  - Three things.
title: Words of it
who: { a: 1 }
`;
const figure = z.strictObject({
  label: z.string(),
  hedge: z.string(),
  value: z.number(),
  unit: z.string(),
  source: z.unknown(),
  note: z.string().optional(),
});
export const schema = z.strictObject({
  figures: z.record(z.string(), figure),
  keyPoints: z.array(z.string()),
  title: z.string(),
  who: z.unknown(),
});

/** What is told of the ledger with `from` written as `to`. */
export function told(from: string, to: string): string[] {
  const at = ledger.indexOf(from);
  if (at < 0) throw new Error(`There is no ${from}.`);
  const text = ledger.slice(0, at) + to + ledger.slice(at + from.length);
  return parseYaml({ file: "a.yaml", text }, schema).problems.map(({ line, message }) => `${String(line)}: ${message}`);
}
