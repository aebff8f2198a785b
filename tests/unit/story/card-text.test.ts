import { expect, test } from "vitest";
import { chartCard, figureCard, sectionCard, storyCard } from "../../../src/story/card-text.ts";
import { exampleStory, figure } from "../charts/example.ts";

test("a card's text is that of its picture, with the hedge", () => {
  const story = exampleStory();
  expect(storyCard(story).alt).toBe("Headline. Explainer, 1–4 February 2001.");
  expect(sectionCard(story, { id: "toll", title: "How many died?" }).alt).toBe(
    "How many died? Example, 1–4 February 2001.",
  );
  expect(figureCard(story, figure("x", { hedge: "at least", value: 230 })).alt).toBe(
    "Label of x: at least 230. Counted by Office of Counts. As of 3 February 2001.",
  );
  expect(chartCard(story, "bars").alt).toBe("Chart: A finding about at least 30. At least 30 are drawn.");
});

test("who did not count is not named as the counter", () => {
  const story = exampleStory();
  const formula = { operation: "sum" as const, of: ["a", "b"] };
  expect(figureCard(story, figure("x", { countedBy: "not stated" })).alt).toContain("Counter not stated.");
  expect(figureCard(story, figure("x", { formula })).alt).toContain("Computed from other figures.");
});

test("every card has the address and the size that its page names", () => {
  const story = exampleStory();
  expect(storyCard(story)).toMatchObject({ path: "/cards/example.png", width: 1200, height: 630 });
  expect(sectionCard(story, { id: "toll", title: "T" }).path).toBe("/cards/example/toll.png");
  expect(figureCard(story, figure("x")).path).toBe("/cards/example/figures/x.png");
  expect(chartCard(story, "bars").path).toBe("/cards/example/charts/bars.png");
  expect(() => chartCard(story, "none")).toThrow('No chart "none" in "example".');
});
