/**
 * series/<id>.csv: dated reports of one measure, a row a report, each with its source. The measure is the figure of
 * the same id. Nothing is interpolated: a day without a report has no row.
 */
import { z } from "zod";
import { date, hedge, id, text, time } from "./pieces.ts";

/** The columns, in the order in which the file must have them. */
export const SERIES_COLUMNS = ["date", "time", "hedge", "value", "countedBy", "source", "note"] as const;

export const reportSchema = z
  .strictObject({
    date: date("The day that the count describes."),
    time: time.optional(),
    hedge,
    value: z.coerce.number().nonnegative().describe("The number, digits only, as 230 or 4070."),
    countedBy: text('Who counted: Gaza Health Ministry; or "not stated".'),
    source: id("The id of the source, under sources: in ledger.yaml."),
    note: text("What a reader should know of this report; with the hedge exactly, why it is exact.").optional(),
  })
  .superRefine((report, context) => {
    if (report.hedge === "exactly" && report.note === undefined)
      context.addIssue({ code: "custom", path: ["note"], message: "is needed" });
  });

/** One report of a series. `date` is ISO, `time` local. */
export type Report = z.infer<typeof reportSchema>;
