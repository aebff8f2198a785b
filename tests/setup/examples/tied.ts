/** Two invented storms in one serial, with who wrote and edited them: what joins stories, as pages get it. */
import type { Catalogue } from "../../../src/model/catalogue.ts";
import { withPrinted } from "../../../src/reading/printed.ts";
import { withTies } from "../../../src/reading/ties.ts";
import { ashby } from "./ashby.ts";
import { exampleSite } from "./site.ts";

export const catalogue: Catalogue = {
  people: {
    nell: {
      name: "Nell Arden",
      role: "Reporter",
      about: "Writes about storms.",
      links: [{ name: "Her site", url: "https://nell.example/" }],
    },
    ida: { name: "Ida & Moen, Jr.", role: "Editor", links: [] },
  },
  topics: { storms: { name: "Storms", description: "What a storm did." } },
  serials: { weather: { name: "Bad weather", description: "Two storms.", stories: ["older", "ashby-storm"] } },
};

const { story } = await ashby();
const own = { authors: ["nell"], editors: ["ida"], topics: ["storms"], related: ["older"] };

/** Newest first; the second was written by both, and names nothing else. */
export const tied = withTies(
  [
    { ...story, ...own },
    withPrinted({
      ...{ ...story, id: "older", headline: "An older storm, {rescued}" },
      ...{ updated: "2020-01-02", authors: ["nell", "ida"] },
    }),
  ],
  catalogue,
);

/** What pages of the catalogue are made of. */
export const context = { site: exampleSite, origin: "https://news.example", stories: tied, catalogue };
