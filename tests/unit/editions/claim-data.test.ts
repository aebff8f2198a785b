import { expect, test } from "vitest";
import { claimData } from "../../../src/editions/claim-data.ts";
import type { Figure } from "../../../src/model/story.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { exampleSite as site } from "../../setup/examples/site.ts";

const { story } = await ashby();
const context = { site, origin: "https://news.example" };
const { rescued } = story.figures as { rescued: Figure };

test("a figure is a claim: its words with hedge and day, who counted, where it was read", () => {
  expect(claimData(context, story, rescued)).toEqual({
    "@type": "Claim",
    "@id": "https://news.example/ashby-storm/figures/rescued/",
    text: "People rescued at Ashby: at least 40, as of 5 March 2020",
    author: [{ "@type": "Organization", name: "Ashby Coastguard" }],
    appearance: [
      expect.objectContaining({ "@type": "CreativeWork", url: "https://coastguard.example/bulletins/4" }),
      expect.objectContaining({ "@type": "CreativeWork", url: "https://gazette.example/2020/03/05/damage" }),
    ],
    isPartOf: { "@id": "https://news.example/ashby-storm/" },
  });
});

test("of a counter whom the source does not name there is no author, and of what was computed none either", () => {
  expect(claimData(context, story, { ...rescued, countedBy: "not stated" })).not.toHaveProperty("author");
  const formula = { operation: "sum", of: ["rescued", "rescued"] } as Figure["formula"];
  expect(claimData(context, story, { ...rescued, formula })).not.toHaveProperty("author");
});
