/**
 * content/people.yaml, topics.yaml and serials.yaml: what joins stories. Each may be missing; a story names people and topics by
 * their ids, and a serial names its stories.
 */
import { z } from "zod";
import { address, id, text } from "./pieces.ts";

export const peopleSchema = z.strictObject({
  people: z
    .record(
      id("A person’s id, which ends the address of the person’s page."),
      z.strictObject({
        name: text("The name, as a byline prints it."),
        role: text("What the person does here: Reporter."),
        about: text("One line on the person.").optional(),
        links: z
          .array(z.strictObject({ name: text("What is at the address: Mastodon."), url: address }))
          .default([])
          .describe("Where else the person is found."),
      }),
    )
    .describe("Who wrote and edited stories, id by id."),
});

export const topicsSchema = z.strictObject({
  topics: z
    .record(
      id("A topic’s id, which ends the address of the topic’s page."),
      z.strictObject({
        name: text("The topic in one or two words: Elections."),
        description: text("One sentence on what its stories tell of."),
      }),
    )
    .describe("What stories are about, id by id."),
});

export const serialsSchema = z.strictObject({
  serials: z
    .record(
      id("A serial’s id, which ends the address of its page."),
      z.strictObject({
        name: text("What the series of stories is called."),
        description: text("One sentence on what it tells."),
        stories: z
          .array(id("A story’s id."))
          .min(2)
          .describe("The ids of its stories, the first part first; two or more."),
      }),
    )
    .describe("Stories that are read one after the other, id by id."),
});

export type Person = z.infer<typeof peopleSchema>["people"][string];
export type Topic = z.infer<typeof topicsSchema>["topics"][string];
export type Serial = z.infer<typeof serialsSchema>["serials"][string];
