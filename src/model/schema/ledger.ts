/**
 * ledger.yaml: the sources and the figures of a story. A figure is a claim: a number is never without its hedge,
 * who counted it, who reported it and as of when. Types are inferred from here and typed nowhere else.
 */
import { z } from "zod";
import { amount, date, id, oneAmount, period, sourceIds, text, time } from "./pieces.ts";
import { sourceSchema } from "./source.ts";

const claim = {
  ...amount,
  countedBy: text('Who counted, named as in a sentence: Gaza Health Ministry; or "not stated".'),
  source: sourceIds,
  asOf: period("The day on which the count was made."),
  asOfTime: time.optional(),
};

export const differsSchema = z
  .strictObject({
    ...claim,
    asOf: claim.asOf.optional(),
    why: text("Why it differs, if that is known; one sentence.").optional(),
  })
  .superRefine(oneAmount);

const changeKind = z
  .enum(["update", "correction"])
  .describe("Either update (the world moved) or correction (we were wrong).");

export const historySchema = z
  .strictObject({
    ...amount,
    date: period("The day on which this was the figure."),
    countedBy: claim.countedBy,
    source: sourceIds,
    kind: changeKind,
    note: text("What changed; for a correction, what was wrong and what is right.").optional(),
    changed: date("The day on which this site replaced it; only for a value that had been published here.").optional(),
  })
  .superRefine((entry, context) => {
    oneAmount(entry, context);
    if (entry.kind === "correction" && entry.note === undefined)
      context.addIssue({ code: "custom", path: ["note"], message: "is needed" });
  });

/** A change that no figure's history can hold: a figure taken out, a quotation, a series, or a sentence. */
export const noticeSchema = z
  .strictObject({
    date: date("The day on which it was changed."),
    kind: changeKind,
    note: text("What changed; for a correction, what was wrong and what is right."),
    figure: id("The id of a figure that was published and is taken out.").optional(),
    quote: id("The id of the quotation whose words were changed.").optional(),
    series: id("The name of the series of which a published row was changed or taken out.").optional(),
    differs: id("The id of the figure of which another source's published count was changed or taken out.").optional(),
  })
  .superRefine(({ figure, quote, series, differs }, context) => {
    if ([figure, quote, series, differs].filter(Boolean).length > 1) {
      const message = "is of one thing: a figure, a quote, a series or what differs from a figure";
      context.addIssue({ code: "custom", path: ["kind"], message });
    }
  });

export const OPERATIONS = ["sum", "difference", "ratio", "share", "rate", "conversion"] as const;

export const formulaSchema = z
  .strictObject({
    operation: z.enum(OPERATIONS).describe(`How the figures are joined, one of: ${OPERATIONS.join(", ")}.`),
    of: z.array(id("A figure's id.")).min(2).describe("The ids of the figures that it is computed from, in order."),
    decimals: z
      .number()
      .int()
      .min(0)
      .max(6)
      .optional()
      .describe("To how many decimals what was divided or converted is rounded; none where left out."),
  })
  .describe("Instead of a claim: how the figure follows from others.");

const figureText = {
  label: text("What is counted and where, as a noun phrase: Palestinians killed in Gaza."),
  unit: text(
    "A unit of content/units.yaml: people, per cent, US dollars; left out of a ratio, which has none.",
  ).optional(),
  kind: z
    .literal("definition")
    .optional()
    .describe("definition for a threshold, target or limit, which nobody counts."),
  change: z.literal(true).optional().describe("true where it is a change from one time to another."),
  population: id("An id under populations: in story.yaml; it gives the colour.").optional(),
  leavesOut: text("What the count leaves out or does not say; one sentence.").optional(),
  disputed: text(
    "Who says otherwise, or by what the claim is in doubt; one sentence, figures as {figure-id}. Its card and page say that it is disputed.",
  ).optional(),
  contradicted: text(
    "What shows that the claim is wrong; one sentence, figures as {figure-id}. Its card shows the claim only beside this.",
  ).optional(),
};

/** What a claimed figure must say, and a computed one must not. */
const CLAIM_FIELDS = ["countedBy", "source", "asOf"] as const;

/**
 * A figure as an editor writes it: claimed by somebody, or computed from others by a formula. One flat schema, so
 * that an editor is offered every field; the rule below says which belong together.
 */
export const figureSchema = z
  .strictObject({
    ...figureText,
    ...claim,
    countedBy: claim.countedBy.optional(),
    source: claim.source.optional(),
    asOf: claim.asOf.optional(),
    since: period("The first day of what is counted.").optional(),
    until: period("The last day of what is counted, where the count was made later.").optional(),
    partOf: id("The id of the figure that this one is a part of.").optional(),
    madeOf: z
      .array(id("A figure's id."))
      .min(2)
      .optional()
      .describe("The ids of the parts that together are all of it; they must add up to it."),
    keep: text("Why the figure stays in the ledger although nothing names it.").optional(),
    unlike: text("Why it is not the figure of the same id in another story, where they differ.").optional(),
    reviewBy: date("The day by which to look at the claim again; past it, check warns.").optional(),
    differs: z.array(differsSchema).default([]).describe("Other counts of the same thing, each with its source."),
    history: z.array(historySchema).default([]).describe("Earlier values, oldest first, each with its source."),
    formula: formulaSchema.optional(),
  })
  .superRefine((figure, context) => {
    if (figure.disputed !== undefined && figure.contradicted !== undefined)
      context.addIssue({ code: "custom", path: ["contradicted"], message: "stands beside disputed. Keep one of them" });
    if (!figure.formula) {
      if (figure.unit === undefined) context.addIssue({ code: "custom", path: ["unit"], message: "is needed" });
      const counted = figure.kind === undefined;
      if (!counted && figure.countedBy !== undefined)
        context.addIssue({
          code: "custom",
          path: ["countedBy"],
          message: "stands in a definition, which nobody counts. Leave it out; its source says who set it",
        });
      for (const field of CLAIM_FIELDS) {
        if (figure[field] === undefined && (counted || field !== "countedBy"))
          context.addIssue({ code: "custom", path: [field], message: "is needed" });
      }
      oneAmount(figure, context);
      return;
    }
    for (const field of [
      "hedge",
      ...CLAIM_FIELDS,
      "value",
      "words",
      "between",
      "interval",
      "projection",
      "kind",
    ] as const) {
      if (figure[field] === undefined) continue;
      context.addIssue({ code: "custom", path: [field], message: "is computed by the formula and never typed" });
    }
  });

export const ledgerSchema = z.strictObject({
  sources: z.record(id("A source's id."), sourceSchema).describe("Who reported, id by id."),
  figures: z.record(id("A figure's id."), figureSchema).describe("Every number of the story, id by id."),
  notices: z
    .array(noticeSchema)
    .default([])
    .describe("Changes after publication that no figure's history can hold, oldest first."),
});

/** A figure as written; `story.ts` has it as published. */
export type WrittenFigure = z.infer<typeof figureSchema>;
export type Differing = z.infer<typeof differsSchema>;
export type HistoryEntry = z.infer<typeof historySchema>;
export type Notice = z.infer<typeof noticeSchema>;
export type Formula = NonNullable<WrittenFigure["formula"]>;
export type Operation = Formula["operation"];
