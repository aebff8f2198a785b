/**
 * story.yaml, quotes.yaml, timeline.yaml and the front matter of a section: the words of a story that are not its
 * running text. Texts may hold a figure as {its-id}, printed with its hedge.
 */
import { z } from "zod";
import { date, id, moment, period, sourceIds, text, time } from "./pieces.ts";

/** The colours a population may have; each has a light, a dark and a darker tone in styles/tokens.css. */
export const TONES = ["clay", "slate", "moss", "plum", "ochre", "teal", "umber", "sky"] as const;

interface Population {
  label: string;
  tone?: (typeof TONES)[number] | undefined;
}

/** Each population with its colour: where it names none the first that no other has, and after eight they come again. */
function withTones<P extends Population>(populations: Record<string, P>) {
  const free = TONES.filter((tone) => !Object.values(populations).some((each) => each.tone === tone));
  let given = 0;
  return Object.fromEntries(
    Object.entries(populations).map(([id, each]) => {
      const tone = each.tone ?? free[given++ % free.length] ?? TONES[given % TONES.length] ?? "clay";
      return [id, { label: each.label, tone }];
    }),
  );
}

const sourcedText = z.strictObject({
  text: text("One or two sentences; figures as {figure-id}."),
  source: sourceIds.optional(),
});

export const storySchema = z.strictObject({
  headline: text("What happened, in eight to twelve words."),
  shortTitle: text("The same in two to four words, for navigation."),
  standfirst: text("Two sentences: the state of things, and what a reader will understand."),
  checks: z
    .strictObject({
      title: text("The heading of the box: What this page checks."),
      text: text("What text or claim the page checks, and what it is called from here on; figures as {figure-id}."),
    })
    .optional()
    .describe("Of a story that checks somebody’s text: a box after the standfirst that introduces it once."),
  description: text("One or two sentences for search results and link previews, 160 letters at most."),
  kicker: text("The line above the headline: Explainer."),
  period: z
    .strictObject({
      from: period("The first day described."),
      to: period("The last day described."),
      settledBy: period("The last day of what was established later about those days.").optional(),
    })
    .describe("The days that the story describes."),
  fiscalYear: z
    .number()
    .int()
    .min(2)
    .max(12)
    .optional()
    .describe("With which month, from 2 to 12, a fiscal year begins that is written as 2023/24: 4 for April."),
  asOf: date("The day as of which the figures stand, unless a figure says another."),
  published: moment("When the story was first published."),
  updated: moment("When it was last changed."),
  scope: text("One sentence: what the story describes, and what it does not."),
  lead: z
    .array(
      z
        .string()
        .regex(
          /^\{[^{}\s]+\} \S[^{}]*$/,
          "is a figure and then what it counts, such as {killed-in-gaza} killed in Gaza",
        )
        .meta({ description: "A figure and what it counts, in a few words: {killed-in-gaza} killed in Gaza" }),
    )
    .min(2)
    .max(4)
    .optional()
    .describe("Two to four figures that stand large at the top of the page, the first two largest."),
  opens: id(
    "The chart that stands at the top of the story, before its key points; then no section shows it.",
  ).optional(),
  keyPoints: z.array(text("One sentence.")).min(1).max(5).describe("One to five key points, a sentence each."),
  wordLists: z
    .array(text("A word list."))
    .default([])
    .describe(
      "Lists of words under content/language/ that the checks look for besides those of every story: conflict.",
    ),
  authors: z.array(id("A person’s id.")).default([]).describe("Who wrote it: ids under people: in people.yaml."),
  editors: z.array(id("A person’s id.")).default([]).describe("Who edited it: ids under people: in people.yaml."),
  topics: z.array(id("A topic’s id.")).default([]).describe("Its topics: ids under topics: in topics.yaml."),
  related: z
    .array(id("A story’s id."))
    .default([])
    .describe("Other stories to read after it: the names of their folders."),
  names: z
    .array(text("A name."))
    .default([])
    .describe("Names with digits or number words that count nothing, as the texts have them: Boeing 737."),
  tags: z.array(text("A word or two.")).min(1).describe("What it is about, in a few words, for feeds and search."),
  populations: z
    .record(
      id("A population's id."),
      z.strictObject({
        label: text("Whom it stands for: Gaza."),
        tone: z
          .enum(TONES)
          .optional()
          .describe(`Its colour, one of: ${TONES.join(", ")}; the next that is free where left out.`),
      }),
    )
    .transform(withTones)
    .describe("Who is counted; each has one colour everywhere."),
  terms: z
    .record(
      id("A term's id."),
      z.strictObject({
        name: text("The term as it stands in a sentence."),
        meaning: text("What it means; one or two sentences."),
        source: sourceIds.optional(),
      }),
    )
    .default({})
    .describe('Words that are explained where they stand, with <Term id="…" />.'),
  who: z
    .array(
      z.strictObject({
        name: text("A person, a group or an office, as the text names it."),
        text: text("Who that is, in one to three sentences; what others call them, with who does."),
        source: sourceIds.optional(),
      }),
    )
    .default([])
    .describe("Whom a reader meets, in the order to be read; printed by <Who />."),
  knowns: z
    .strictObject({
      known: z.array(sourcedText).default([]).describe("What is established, and by whom."),
      unknown: z.array(sourcedText).default([]).describe("What is not known, and what would settle it."),
      disputed: z.array(sourcedText).default([]).describe("Who says what."),
    })
    .prefault({})
    .describe("What is known, not known, disputed; each may be left out; printed by <Knowns />."),
});

export const quotesSchema = z.strictObject({
  quotes: z
    .record(
      id("A quotation's id."),
      z.strictObject({
        text: text("The exact words, without quotation marks."),
        speaker: text("Who said it."),
        role: text("The speaker's office or role at the time."),
        date: date("The day on which it was said."),
        occasion: text("Where or how it was said: in a statement.").optional(),
        source: sourceIds,
        note: text("What a reader should know: a translation, another wording.").optional(),
      }),
    )
    .describe("Who said what, id by id."),
});

export const timelineSchema = z.strictObject({
  events: z
    .array(
      z.strictObject({
        date: period("The day of the event."),
        time: time.optional(),
        when: text("Instead of the printed day, where it is not one day: From mid-April 2021.").optional(),
        text: text("The event in one or two sentences of our own; figures as {figure-id}."),
        source: sourceIds,
      }),
    )
    .min(1)
    .describe("Events, oldest first."),
});

export const sectionSchema = z.strictObject({
  title: text("The section's heading, which asks or states."),
  summary: text("One sentence on the section, for link previews."),
});

export type StoryMeta = z.infer<typeof storySchema>;
export type Quote = z.infer<typeof quotesSchema>["quotes"][string];
export type TimelineEvent = z.infer<typeof timelineSchema>["events"][number];
export type Tone = (typeof TONES)[number];
