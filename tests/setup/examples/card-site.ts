/** A site for the tests of cards and pictures. */
import type { Site } from "../../../src/model/schema/site.ts";

export const exampleSite: Site = {
  name: "The Example",
  tagline: "News",
  description: "A site.",
  publisher: "Example Press",
  contact: { label: "errors@example.org", url: "mailto:errors@example.org" },
  licence: { name: "CC BY 4.0", url: "https://example.org/licence" },
  language: "en-GB",
};
