import { expect, test } from "vitest";
import { captionOf } from "../../../src/charts/caption.ts";
import { exampleStory, specOf } from "../../setup/examples/story.ts";

test("figures in a chart's words are printed with their hedges, and a line begins with a capital", () => {
  const { title, description } = captionOf(exampleStory(), specOf(exampleStory(), "people"));
  expect([title, description]).toEqual(["A finding about at least 30", "At least 30 are drawn."]);
});
