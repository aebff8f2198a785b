/** content/site.yaml and the front matter of content/pages/*.mdx: what is the same for every story. */
import { z } from "zod";
import { address, text } from "./pieces.ts";

export const siteSchema = z.strictObject({
  name: text("The site's name."),
  tagline: text("A few words that say what it does."),
  description: text("One or two sentences on the site, for search results."),
  publisher: text("Who publishes it."),
  contact: z.strictObject({
    label: text("Where to report an error, as a reader is told."),
    url: z
      .union([address, z.string().regex(/^mailto:[^\s@]+@[^\s@]+$/)])
      .describe("An https:// address or mailto: with an e-mail address."),
  }),
  licence: z.strictObject({ name: text("The licence of the content."), url: address }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)
    .describe("The language of the words, as en or en-GB."),
});

export const pageSchema = z.strictObject({
  title: text("The page's heading."),
  description: text("One sentence on the page, for search results."),
});

export type Site = z.infer<typeof siteSchema>;
