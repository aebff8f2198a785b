/**
 * series/<id>.csv: dated reports of one measure, a row a report, each with its source. The measure is the figure of
 * the same id. Nothing is interpolated: a day without a report has no row.
 */
import { z } from "zod";
import { hedge, id, isKept, level, NOT_KEPT, period, text, time } from "./pieces.ts";

/** The column that few files need. */
export const OUTSIDE_COLUMN = "outside";

/**
 * Why a report cannot be compared with the others of its day: it repeats an older count, it is the count of somebody
 * else than whose count the series follows, it counts something else, it was made when all was over, or it contradicts
 * a better report.
 */
export const OUTSIDE = ["old count", "other counter", "other definition", "final tally", "doubtful"] as const;

const number = z.coerce.number().refine(isKept, NOT_KEPT);

/** A row. Its fields are the columns of a file, which may have them in any order and leave out those that are optional. */
export const reportSchema = z
  .strictObject({
    date: period("The day that the count describes."),
    time: time.optional(),
    hedge,
    value: number.describe("The number, digits only, as 230 or 4070."),
    countedBy: text('Who counted: Gaza Health Ministry; or "not stated".'),
    source: id("The id of the source, under sources: in ledger.yaml."),
    note: text(
      "What a reader should know of this report; with the hedge exactly, why it is exact; with outside, what makes it so.",
    ).optional(),
    [OUTSIDE_COLUMN]: z
      .enum(OUTSIDE)
      .optional()
      .describe(
        `Why it cannot be compared with the other reports of its day, one of: ${OUTSIDE.join(", ")}. Empty where it can.`,
      ),
    low: number.optional().describe("The lower end of the uncertainty that was measured with the number."),
    high: number.optional().describe("Its upper end."),
    level: level(z.coerce.number()).optional(),
    projection: z
      .literal("yes")
      .optional()
      .describe("yes where it is a number for a time that had not come; empty elsewhere."),
  })
  .superRefine(({ hedge, note, outside, value, low, high, level }, context) => {
    const interval = { low, high, level };
    const given = Object.values(interval).filter((cell) => cell !== undefined);
    const lacking = Object.entries(interval).find(([, cell]) => cell === undefined)?.[0];
    if (given.length > 0 && lacking !== undefined)
      context.addIssue({ code: "custom", path: [lacking], message: "is needed" });
    else if (low !== undefined && high !== undefined && !(low < high && low <= value && value <= high)) {
      const message = `${String(low)} to ${String(high)} is no interval around ${String(value)}`;
      context.addIssue({ code: "custom", path: ["low"], message: `of ${message}` });
    }
    if (note === undefined && hedge === "exactly")
      context.addIssue({ code: "custom", path: ["note"], message: "is needed" });
    if (note === undefined && outside !== undefined)
      context.addIssue({ code: "custom", path: ["note"], message: `is needed beside "${outside}"` });
  });

type Cells = z.infer<typeof reportSchema>;

/** One report of a series. `date` is ISO, `time` local. */
export type Report = Omit<Cells, "low" | "high" | "level" | "projection"> & {
  interval?: { low: number; high: number; level: number } | undefined;
  projection?: true | undefined;
};

/** The report that the cells of a row say. */
export function reportIn({ low, high, level, projection, ...report }: Cells): Report {
  const isWhole = low !== undefined && high !== undefined && level !== undefined;
  return {
    ...report,
    ...(isWhole && { interval: { low, high, level } }),
    ...(projection !== undefined && { projection: true as const }),
  };
}

/** What stands in a cell of the report’s row; "" for nothing. */
export function cellOf({ interval, projection, ...report }: Report, column: keyof Cells): string {
  const cells: Partial<Record<keyof Cells, string | number | undefined>> = {
    ...report,
    ...interval,
    projection: projection && "yes",
  };
  return String(cells[column] ?? "");
}
