import { expect, test } from "vitest";
import { NO_CATALOGUE } from "../../../src/model/catalogue.ts";
import { withTies } from "../../../src/reading/ties.ts";
import { catalogue, tied } from "../../setup/examples/tied.ts";

test("a story has the names of what it names, and where it stands in its serial; headlines are printed", () => {
  expect(tied[0]?.ties).toEqual({
    authors: [{ id: "nell", name: "Nell Arden" }],
    editors: [{ id: "ida", name: "Ida & Moen, Jr." }],
    topics: [{ id: "storms", name: "Storms" }],
    serial: {
      id: "weather",
      name: "Bad weather",
      part: 2,
      stories: [
        { id: "older", headline: "An older storm, at least 40" },
        { id: "ashby-storm", headline: "A storm that never was struck the invented port of Ashby" },
      ],
    },
    related: [{ id: "older", headline: "An older storm, at least 40" }],
  });
});

test("read again, ties are those of now; a story without any has none", () => {
  const renamed = { ...catalogue, topics: { storms: { name: "Gales", description: "The same." } } };
  expect(withTies(tied, renamed)[0]?.ties?.topics).toEqual([{ id: "storms", name: "Gales" }]);
  const free = tied.map((story) => ({ ...story, related: [] }));
  expect(withTies(free, NO_CATALOGUE).map(({ ties }) => ties)).toEqual([undefined, undefined]);
});

test("ids of nothing are passed over: a rule tells of them", () => {
  const [story] = tied;
  if (!story) throw new Error("unreachable");
  const wrong = { ...story, authors: ["nobody"], related: ["nothing"], topics: ["toString"] };
  expect(withTies([wrong], catalogue)[0]?.ties).toMatchObject({ authors: [], related: [], topics: [] });
});
