import { expect, test } from "vitest";
import {
  chartCard,
  correctedText,
  figureCard,
  sectionCard,
  storyCard,
} from "../../../../src/editions/cards/card-text.ts";
import { corrected, exampleStory, figure } from "../../../setup/examples/story.ts";

test("a card's text is that of its picture, with the hedge", () => {
  const story = exampleStory();
  expect(storyCard(story).alt).toBe("Headline. Explainer, 1–4 February 2001.");
  expect(sectionCard(story, { id: "toll", title: "How many died?", summary: "S.", figures: [] }).alt).toBe(
    "How many died? Example, 1–4 February 2001.",
  );
  expect(figureCard(story, figure("x", { hedge: "at least", value: 230 })).alt).toBe(
    "Label of x: at least 230. Counted by Office of Counts; reported by The Daily. As of 3 February 2001.",
  );
  expect(chartCard(story, "bars").alt).toBe("Chart: A finding about at least 30. At least 30 are drawn.");
});

test("who did not count is not named as the counter", () => {
  const story = exampleStory();
  const formula = { operation: "sum" as const, of: ["a", "b"] };
  expect(figureCard(story, figure("x", { countedBy: "not stated" })).alt).toContain(
    "The source does not say who counted; reported by The Daily.",
  );
  expect(figureCard(story, figure("x", { formula })).alt).toContain(
    "Computed from other figures; reported by The Daily.",
  );
});

test("a claim that is disputed or contradicted says so in the card's text, with its hedges", () => {
  const story = exampleStory();
  const claim = "Label of x: 10. Counted by Office of Counts; reported by The Daily. As of 3 February 2001.";
  const doubt = "The council counted {displaced}.";
  expect(figureCard(story, figure("x", { disputed: doubt })).alt).toBe(
    `${claim} Disputed: The council counted about 40 to 60.`,
  );
  expect(figureCard(story, figure("x", { contradicted: doubt })).alt).toBe(
    `${claim} Contradicted: The council counted about 40 to 60.`,
  );
});

test("every card has the address and the size that its page names", () => {
  const story = exampleStory();
  expect(storyCard(story)).toMatchObject({ path: "/cards/example.png", width: 1200, height: 630 });
  expect(sectionCard(story, { id: "toll", title: "T", summary: "S.", figures: [] }).path).toBe(
    "/cards/example/toll.png",
  );
  expect(figureCard(story, figure("x")).path).toBe("/cards/example/figures/x.png");
  expect(chartCard(story, "bars").path).toBe("/cards/example/charts/bars.png");
  expect(() => chartCard(story, "none")).toThrow('No chart "none" in "example".');
});

test("a card's text ends with the mark of its picture, where what it prints was corrected", () => {
  const story = corrected(exampleStory(), "north-killed");
  const mark = "Corrected 5 March 2001";
  const own = story.figures["north-killed"];
  if (!own) throw new Error("unreachable");
  expect(figureCard(story, own).alt).toBe(
    `Label of north-killed: at least 30. Counted by Office of Counts; reported by The Daily. As of 3 February 2001. ${mark}.`,
  );
  expect(chartCard(story, "bars", mark).alt).toBe(
    `Chart: A finding about at least 30. At least 30 are drawn. ${mark}.`,
  );
  expect(storyCard(story).alt).not.toContain(mark);
  expect(storyCard({ ...story, headline: "Headline: {north-killed}" }).alt).toMatch(new RegExp(`2001\\. ${mark}\\.$`));
  const section = { id: "toll", title: "The toll", summary: "Summary.", figures: [] };
  expect(sectionCard(story, section).alt).not.toContain(mark);
  expect(sectionCard(story, { ...section, summary: "About {north-killed}." }).alt).toContain(`2001. ${mark}.`);
});

test("an update, a correction before publication and one of another figure leave no mark", () => {
  const story = exampleStory();
  corrected(story, "north-killed", { kind: "update" });
  corrected(story, "north-killed", { date: "2001-02-28" });
  corrected(story, "displaced");
  expect(correctedText(story, ["north-killed"])).toBe("");
  expect(correctedText(story, ["north-killed", "displaced"])).toBe("Corrected 5 March 2001");
});

test("a card's text has the figures that its picture has: the story's, or those of them that the section prints", () => {
  const lead = ["{north-killed} killed in the north", "{displaced} displaced"];
  const story = { ...exampleStory(), lead };
  expect(storyCard(story).alt).toBe(
    "Headline. At least 30 killed in the north (Office of Counts). About 40 to 60 displaced (Office of Counts). " +
      "Explainer, 1–4 February 2001.",
  );
  const section = { id: "toll", title: "The toll", summary: "S.", figures: ["displaced"] };
  expect(sectionCard(story, section).alt).toBe(
    "The toll. About 40 to 60 displaced (Office of Counts). Example, 1–4 February 2001.",
  );
  const mark = "Corrected 5 March 2001";
  expect(storyCard(corrected(structuredClone(story), "north-killed")).alt).toContain(mark);
});
