import { expect, test } from "vitest";
import { editedBy, idsOn, onTopic, partsOf, storiesOn, topicsOf, writtenBy } from "../../../src/model/catalogue.ts";
import { catalogue, tied } from "../../setup/examples/tied.ts";

const ids = (stories: readonly { id: string }[]) => stories.map(({ id }) => id);

test("who wrote a story did not edit it, and the other way round", () => {
  expect([ids(writtenBy(tied, "nell")), ids(editedBy(tied, "nell"))]).toEqual([["ashby-storm", "older"], []]);
  expect([ids(writtenBy(tied, "ida")), ids(editedBy(tied, "ida"))]).toEqual([["older"], ["ashby-storm"]]);
});

test("stories on a topic are in their order, those of a serial in its", () => {
  expect(ids(onTopic(tied, "storms"))).toEqual(["ashby-storm"]);
  expect(ids(partsOf(tied, "weather"))).toEqual(["older", "ashby-storm"]);
});

test("the topics of a site are those that its stories are on, each once", () => {
  expect(topicsOf([...tied, ...tied])).toEqual([{ id: "storms", name: "Storms" }]);
  expect(topicsOf([])).toEqual([]);
});

test("each sort of page has its ids and shows its stories", () => {
  expect(idsOn("people", catalogue)).toEqual(["nell", "ida"]);
  expect(idsOn("topics", catalogue)).toEqual(["storms"]);
  expect(idsOn("series", catalogue)).toEqual(["weather"]);
  expect(ids(storiesOn("people", tied, "ida"))).toEqual(["ashby-storm", "older"]);
  expect(ids(storiesOn("topics", tied, "storms"))).toEqual(["ashby-storm"]);
  expect(ids(storiesOn("series", tied, "weather"))).toEqual(["older", "ashby-storm"]);
  expect(storiesOn("people", tied, "nobody")).toEqual([]);
});
