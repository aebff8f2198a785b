/** Where readers learn that something was changed: told apart in words, and not a byte where nothing was. */
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { expect, test } from "vitest";
import Frame from "../../../src/components/ChartFrame.astro";
import ChangeList from "../../../src/components/ChangeList.astro";
import CorrectionsLine from "../../../src/components/CorrectionsLine.astro";
import Evidence from "../../../src/components/Evidence.astro";
import FigureFacts from "../../../src/components/FigureFacts.astro";
import type { Story } from "../../../src/model/story.ts";
import { ashby, type Edit } from "../../setup/examples/ashby.ts";

const container = await AstroContainer.create();
type Component = Parameters<typeof container.renderToString>[0];

/** What a reader reads of the component. */
async function read(component: Component, props: Record<string, unknown>): Promise<string> {
  const html = await container.renderToString(component, { props });
  return html
    .replace(/<script.*?<\/script>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const CORRECTED: Edit = ["ledger.yaml", "note: It was 20. }", "note: It was 20., changed: 2020-03-07 }"];
const UPDATED: Edit = [
  "ledger.yaml",
  "source: coastguard-4, kind: update }",
  "source: coastguard-4, kind: update, changed: 2020-03-06 }",
];
const { story: never } = await ashby();
const { story: both } = await ashby(CORRECTED, UPDATED);
const CORRECTION = /Corrected 7 March 2020 ?: People rescued at Ashby: at least 40, not 30\. It was 20\./;
const UPDATE = /Updated 6 March 2020 ?: People rescued at Ashby: 30, up to then 12\./;

const surfaces: [string, (story: Story) => Promise<string>][] = [
  ["the story's page", (story) => read(CorrectionsLine, { story })],
  ["the figure's page", (story) => read(FigureFacts, { story, figure: story.figures.rescued })],
  ["the figure's evidence", (story) => read(Evidence, { story, figure: story.figures.rescued })],
  [
    "the evidence of a figure computed from it",
    (story) => read(Evidence, { story, figure: story.figures["rescued-per-brent"] }),
  ],
  ["a chart that draws the figure", (story) => read(Frame, { story, id: "rescues" })],
  ["a chart that draws its series", (story) => read(Frame, { story, id: "rescues-by-day" })],
];

test.each(surfaces)("%s tells of a correction and of an update, each by its name", async (_, render) => {
  const text = await render(both);
  expect(text).toMatch(CORRECTION);
  expect(text).toMatch(UPDATE);
});

test.each(surfaces)("%s tells of nothing where nothing changed after publication", async (_, render) => {
  expect(await render(never)).not.toMatch(/Corrected|Updated/);
});

test("charts and figures that did not change say nothing of one that did", async () => {
  expect(await read(Frame, { story: both, id: "boats" })).not.toMatch(/Corrected|Updated/);
  expect(await read(Evidence, { story: both, figure: both.figures.wind })).not.toMatch(/Corrected|Updated/);
});

test("a story without changes pays no byte for the line", async () => {
  expect((await container.renderToString(CorrectionsLine, { props: { story: never } })).trim()).toBe("");
});

test("of the updates the story tells the last, and leads to the others", async () => {
  const { story } = await ashby(UPDATED, [
    "ledger.yaml",
    "kind: correction, note: It was 20. }",
    "kind: update, changed: 2020-03-07 }",
  ]);
  const text = await read(CorrectionsLine, { story });
  expect(text).toMatch(/^Updated 7 March 2020: People rescued at Ashby: at least 40, up to then 30\. Earlier updates$/);
});

test("the list of corrections holds corrections only, that of updates only updates", async () => {
  const list = (kind: string, stories = [both]) => read(ChangeList, { stories, kind, none: "None." });
  expect(await list("correction")).toMatch(
    /^7 March 2020 , The Ashby storm : People rescued at Ashby: at least 40, not 30/,
  );
  expect(await list("update")).toMatch(/^6 March 2020 , The Ashby storm : People rescued at Ashby: 30, up to then 12/);
  expect(await list("update", [never])).toBe("None.");
});

test("a figure's history says when this site changed it, and which kind of change it was", async () => {
  const text = await read(FigureFacts, { story: both, figure: both.figures.rescued });
  expect(text).toContain("Correction, made on 7 March 2020");
  expect(text).toContain("Update, made on 6 March 2020");
});

test("a claim's age is told from the content: the day it describes, and the day of its review", async () => {
  const { story } = await ashby([
    "ledger.yaml",
    "    population: brent\n",
    "    population: brent\n    reviewBy: 2020-04-01\n",
  ]);
  const props = { story, figure: story.figures["rescued-brent"] };
  expect(await read(FigureFacts, props)).toContain("As of 5 March 2020; due for review on 1 April 2020");
  expect(await read(Evidence, props)).toContain("5 March 2020; due for review on 1 April 2020");
  expect(await read(Evidence, { story, figure: story.figures.wind })).not.toContain("review");
});
