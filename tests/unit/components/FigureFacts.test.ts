import { expect, test } from "vitest";
import FigureFacts from "../../../src/components/FigureFacts.astro";
import type { Story } from "../../../src/model/story.ts";
import { read } from "../../setup/components.ts";
import { ashby, CONTRADICTED, DISPUTED, REVIEWED } from "../../setup/examples/ashby.ts";
import { both, CHANGED, CORRECTION, never, UPDATE } from "../../setup/examples/changed.ts";

const facts = (story: Story, id: string) => read(FigureFacts, { story, figure: story.figures[id] });

test("the figure's page tells of a correction and of an update, each by its name", async () => {
  const text = await facts(both, "rescued");
  expect(text).toMatch(CORRECTION);
  expect(text).toMatch(UPDATE);
});

test("it tells of nothing where nothing changed after publication", async () => {
  expect(await facts(never, "rescued")).not.toMatch(CHANGED);
});

test("a figure's history says when this site changed it, and which kind of change it was", async () => {
  const text = await facts(both, "rescued");
  expect(text).toContain("Correction, made on 7 March 2020");
  expect(text).toContain("Update, made on 6 March 2020");
});

test("a claim's age is told from the content: the day it describes, and the day of its review", async () => {
  const { story } = await ashby(REVIEWED);
  expect(await facts(story, "rescued-brent")).toContain("As of 5 March 2020; due for review on 1 April 2020");
});

test("a figure that is disputed or contradicted says so before its value", async () => {
  expect(await facts((await ashby(DISPUTED)).story, "rescued")).toMatch(
    /Disputed The pilots say about 43\. .*At least 40/,
  );
  expect(await facts((await ashby(CONTRADICTED)).story, "rescued")).toMatch(
    /Contradicted The pilots say about 43\. .*At least 40/,
  );
});

test("a count from before the page was published is no change of it", async () => {
  const text = await facts(never, "rescued");
  expect(text).toMatch(/Earlier counts .*30 Pilots\. It was 20\./);
  expect(text).not.toMatch(/Update|Correction/);
});
