import { expect, test } from "vitest";
import { personHead, serialHead, topicHead } from "../../../../src/editions/heads/catalogue.ts";
import { context } from "../../../setup/examples/tied.ts";

test("each page has its own words, address and card", () => {
  expect(personHead(context, "nell")).toMatchObject({
    title: "Nell Arden",
    description: "Writes about storms.",
    canonical: "/people/nell/",
    card: {
      path: "/cards/pages/people-nell.png",
      alt: "Nell Arden. 2 stories written (on this site). Writes about storms.",
    },
    data: [{ "@type": "ProfilePage" }],
  });
  expect(topicHead(context, "storms")).toMatchObject({
    canonical: "/topics/storms/",
    card: { path: "/cards/pages/topics-storms.png" },
  });
  expect(serialHead(context, "weather")).toMatchObject({
    canonical: "/series/weather/",
    data: [{ hasPart: [{ headline: "An older storm, at least 40" }, {}] }],
  });
});

test("there is none of an id that nobody has", () => {
  expect(() => personHead(context, "nobody")).toThrow('There is no "nobody" in the catalogue.');
});
