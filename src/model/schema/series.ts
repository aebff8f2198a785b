/**
 * series/<id>.csv: dated reports of one measure, a row a report, each with its source. The measure is the figure of
 * the same id. Nothing is interpolated: a day without a report has no row.
 */
import { z } from "zod";
import { date, hedge, id, text, time } from "./pieces.ts";

/** The column that few files need. */
export const OUTSIDE_COLUMN = "outside";

/**
 * Why a report cannot be compared with the others of its day: it repeats an older count, it is the count of somebody
 * else than whose count the series follows, it counts something else, it was made when all was over, or it contradicts
 * a better report.
 */
export const OUTSIDE = ["old count", "other counter", "other definition", "final tally", "doubtful"] as const;

/** A row. Its fields are the columns of a file, which may have them in any order and leave out those that are optional. */
export const reportSchema = z
  .strictObject({
    date: date("The day that the count describes."),
    time: time.optional(),
    hedge,
    value: z.coerce.number().nonnegative().describe("The number, digits only, as 230 or 4070."),
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
  })
  .superRefine(({ hedge, note, outside }, context) => {
    if (note === undefined && hedge === "exactly")
      context.addIssue({ code: "custom", path: ["note"], message: "is needed" });
    if (note === undefined && outside !== undefined)
      context.addIssue({ code: "custom", path: ["note"], message: `is needed beside "${outside}"` });
  });

/** One report of a series. `date` is ISO, `time` local. */
export type Report = z.infer<typeof reportSchema>;
