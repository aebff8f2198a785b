/** A site for all tests that need one: its words are not those of content/site.yaml. */
import type { Site } from "../../../src/model/schema/site.ts";

export const exampleSite: Site = {
  name: "The Example",
  tagline: "A site to try",
  description: "A site that is made up.",
  publisher: "Try & Sons",
  contact: { label: "desk@try.example", url: "mailto:desk@try.example" },
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  language: "en-GB",
};
