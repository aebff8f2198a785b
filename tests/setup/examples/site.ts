/** A site for the tests of what leaves the page: its words are not those of content/site.yaml. */
import type { Site } from "../../../src/model/schema/site.ts";

export const TEST_SITE: Site = {
  name: "The Try",
  tagline: "A site to try",
  description: "A site that is made up.",
  publisher: "Try & Sons",
  contact: { label: "desk@try.example", url: "mailto:desk@try.example" },
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  language: "en-GB",
};
