import { expect, test } from "vitest";
import { cataloguePages, personPage } from "../../../src/editions/catalogue-pages.ts";
import { catalogue, tied } from "../../setup/examples/tied.ts";

test("each page has its address, its words, and the numbers of its card", () => {
  const figures = Object.values(tied).reduce((sum, story) => sum + Object.keys(story.figures).length, 0);
  expect(cataloguePages(catalogue, tied)).toMatchObject([
    { id: "people-nell", path: "/people/nell/", title: "Nell Arden", counts: [[2, "stories written"]] },
    {
      id: "people-ida",
      description: "Ida & Moen, Jr., Editor.",
      counts: [
        [1, "story written"],
        [1, "story edited"],
      ],
    },
    { id: "topics-storms", path: "/topics/storms/", description: "What a storm did.", counts: [[1, "story"], {}, {}] },
    { id: "series-weather", path: "/series/weather/", counts: [[2, "stories"], [figures, "figures"], {}] },
  ]);
});

test("who has no story has no page", () => {
  const { nell } = catalogue.people;
  if (!nell) throw new Error("unreachable");
  expect(personPage("nell", nell, []).counts).toEqual([]);
  expect(cataloguePages(catalogue, [])).toEqual([]);
});
