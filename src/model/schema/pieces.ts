/**
 * The small pieces from which the schemas of all files are made. Each description is written for the person who
 * writes the file: it says what to write, and is what an error message quotes.
 */
import { z } from "zod";
import { HEDGES } from "../hedge.ts";
import { dayOf, MOMENT } from "../moments.ts";
import { isPeriod } from "../periods.ts";

/** A text that must not be empty. */
export const text = (description: string) => z.string().trim().min(1).describe(description);

/** Ids become addresses and anchors, so they are lower-case words joined by hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** An id, as ID has it. */
export const id = (description: string) => z.string().regex(ID).describe(description);

const isRealDay = (iso: string) => {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(iso);
};
/** A day that exists. Days are ISO text, never Date objects: no time zone can move them. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
  .refine(isRealDay, "is not a day of the calendar");
/** A day, written YYYY-MM-DD. */
export const date = (description: string) => isoDay.describe(`${description} Write YYYY-MM-DD.`);

/** A fiscal year as a story’s own words have it, which is read as its twelve months: `2023/24`. */
export const FISCAL_YEAR = /^\d{4}\/\d\d$/;
const isFiscalYear = (written: string) => Number(written.slice(5)) === (Number(written.slice(0, 4)) + 1) % 100;

/** A day or a longer period, whichever the source gives: always text once read. YAML reads a year as a number. */
export const isoPeriod = z
  .union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?|-Q\d|\/\d{2}|-\d{2}\/\d{4}-\d{2})?$/), z.number().int()])
  .transform(String)
  .refine(
    (written) => (FISCAL_YEAR.test(written) ? isFiscalYear(written) : isPeriod(written)),
    "is not a day of the calendar",
  );
/** A day, or where the source gives none a month, a quarter, a year or a fiscal year. */
export const period = (description: string) =>
  isoPeriod.describe(
    `${description} Write YYYY-MM-DD; where no day is given YYYY-MM, YYYY-Q1, YYYY, or a fiscal year as 2023/24.`,
  );
/** A day, or a moment of it, as model/moments.ts has it. */
export const moment = (description: string) =>
  z
    .string()
    .regex(MOMENT, { abort: true })
    .refine((iso) => isRealDay(dayOf(iso)), "is not a day of the calendar")
    .describe(
      `${description} Write YYYY-MM-DD or, for a second change of a day, the time and its distance from UTC too: 2026-11-27T14:05+00:00.`,
    );
/** A time of day, 24 hours, local to the place. */
export const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('The local time of the count or event, 24 hours, as "18:00".');

/** A web address. Anything but http and https is refused, javascript: above all. */
export const address = z
  .url({ protocol: /^https?$/ })
  .describe("The full address of the page, beginning with https:// or http://.");

/** How sure a number is. */
export const hedge = z.enum(HEDGES).describe(`How sure the number is, one of: ${HEDGES.join(", ")}.`);

/** Whether a number can be kept: of more digits than these, others would be printed. */
export const isKept = (value: number) => Math.abs(value) <= Number.MAX_SAFE_INTEGER;
/** What is wrong with one that cannot. */
export const NOT_KEPT = "has too many digits";
/** A number that can be kept. */
export const number = z.number().refine(isKept, NOT_KEPT);

/** How sure an interval is: less than half is none, and most likely a share of one. */
export const level = (read: z.ZodNumber | z.ZodCoercedNumber) =>
  read.min(50).lt(100).describe("How sure it is that the number lies between them: write 95 for 95 %.");

/** One amount: a hedge with one of value and between; or words, without a hedge. */
export const amount = {
  hedge: hedge.optional(),
  exact: text(
    "With hedge: exactly, and only there: who calls it exact, or how it was counted on the page’s own evidence. For a bare number of a source write hedge: as stated.",
  ).optional(),
  value: number.optional().describe("The number, digits only, as 230 or 4070."),
  words: text('A number that its source gave only in words, as "tens of thousands"; it is never drawn.').optional(),
  between: z
    .tuple([number, number])
    .optional()
    .describe("The lower and the upper end where a range is claimed, as [1, 2]."),
  interval: z
    .strictObject({
      low: number.describe("The lower end."),
      high: number.describe("The upper end."),
      level: level(z.number()),
    })
    .optional()
    .describe("The uncertainty that was measured with the number; no dispute between sources."),
  projection: z.literal(true).optional().describe("true where it is a number for a time that had not come."),
};
/** One source or several; always a list once read. */
export const sourceIds = z
  .union([id("A source's id."), z.array(id("A source's id.")).min(1)])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .describe("The id, or a list of ids, under sources: in ledger.yaml, of who reported it.");

interface Written {
  hedge?: unknown;
  exact?: unknown;
  value?: unknown;
  words?: unknown;
  between?: [number, number] | undefined;
  interval?: { low: number; high: number } | undefined;
}

/**
 * A rule for objects: a claim has exactly one of value, words and between, and a range goes upwards; a number has a
 * hedge and words have none; what is called exact says why.
 */
export function oneAmount(claim: Written, context: z.RefinementCtx): void {
  const given = (["value", "words", "between"] as const).filter((key) => claim[key] !== undefined);
  if (given.length !== 1) {
    context.addIssue({
      code: "custom",
      path: [given[1] ?? "value"],
      message: `is one of value, words and between, and ${given.length === 0 ? "none of them is" : `${given.join(" and ")} are`} given`,
    });
  }
  if (claim.words !== undefined && claim.hedge !== undefined)
    context.addIssue({
      code: "custom",
      path: ["hedge"],
      message: "stands beside words, which have none of their own: leave it out",
    });
  if (claim.words === undefined && claim.hedge === undefined)
    context.addIssue({ code: "custom", path: ["hedge"], message: "is needed" });
  if ((claim.hedge === "exactly") !== (claim.exact !== undefined)) {
    const message = claim.exact === undefined ? "is needed" : "stands beside a hedge that does not say exactly";
    context.addIssue({ code: "custom", path: ["exact"], message });
  }
  if (claim.between && claim.between[0] >= claim.between[1]) {
    context.addIssue({ code: "custom", path: ["between"], message: "does not go from a lower to a higher number" });
  }
  if (claim.interval) checkInterval(claim.interval, claim.value, context);
}

/** An interval goes upwards and is that of the number beside it. */
function checkInterval({ low, high }: { low: number; high: number }, value: unknown, context: z.RefinementCtx): void {
  const fail = (message: string) => context.addIssue({ code: "custom", path: ["interval"], message });
  if (low >= high) fail("does not go from a lower to a higher number");
  else if (typeof value !== "number") fail("stands beside no value, which it is the uncertainty of");
  else if (value < low || value > high)
    fail(`goes from ${String(low)} to ${String(high)} and misses its value, ${String(value)}`);
}
