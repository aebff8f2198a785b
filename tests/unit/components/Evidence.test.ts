import { expect, test } from "vitest";
import Evidence from "../../../src/components/Evidence.astro";
import type { Story } from "../../../src/model/story.ts";
import { read, render } from "../../setup/components.ts";
import { ashby, CONTRADICTED, DISPUTED, REVIEWED } from "../../setup/examples/ashby.ts";
import { both, CHANGED, CORRECTION, never, UPDATE } from "../../setup/examples/changed.ts";

/** Every link of the evidence: its words and where it leads. */
async function links(story: Story, id: string): Promise<[words: string, href: string][]> {
  const html = await render(Evidence, { story, figure: story.figures[id] });
  return [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href = "", words = ""]) => [
    words.trim(),
    href,
  ]);
}
const evidence = (story: Story, id: string) => read(Evidence, { story, figure: story.figures[id] });

// A figure, and one that is computed from it.
test.each(["rescued", "rescued-per-brent"])("the evidence of %s tells of its correction and update", async (id) => {
  const text = await evidence(both, id);
  expect(text).toMatch(CORRECTION);
  expect(text).toMatch(UPDATE);
  expect(await evidence(never, id)).not.toMatch(CHANGED);
});

test("a figure that did not change says nothing of one that did", async () => {
  expect(await evidence(both, "wind")).not.toMatch(CHANGED);
});

test("a claim's age is told from the content: the day it describes, and the day of its review", async () => {
  const { story } = await ashby(REVIEWED);
  expect(await evidence(story, "rescued-brent")).toContain("5 March 2020; due for review on 1 April 2020");
  expect(await evidence(story, "wind")).not.toContain("review");
});

test("each report leads to its own page or, where it has no address, to its place in the list of sources", async () => {
  const { story } = await ashby(["ledger.yaml", "[coastguard-4, gazette-5]", "[coastguard-4, pilots]"]);
  expect(await links(story, "rescued")).toEqual([
    ["People rescued at Ashby", "/ashby-storm/figures/rescued/"],
    ["Ashby Coastguard", "https://coastguard.example/bulletins/4"],
    ["A pilots&#39; newsletter", "/ashby-storm/sources/#pilots"],
  ]);
});

test("what others say has who counted; where the report names nobody, the report", async () => {
  expect(await evidence(never, "rescued")).toContain("Others say about 43, pilots");
  const { story } = await ashby([
    "ledger.yaml",
    "countedBy: pilots\n        source",
    "countedBy: not stated\n        source",
  ]);
  expect(await evidence(story, "rescued")).toContain("about 43, A pilots&#39; newsletter (does not say who counted)");
  expect((await links(story, "rescued")).at(-1)?.[1]).toBe("/ashby-storm/sources/#pilots");
});

test("what others say besides is told by how many they are, and leads to the figure's page", async () => {
  const more = (await links(never, "boats-lost")).at(-1);
  expect(more).toEqual(["7 more", "/ashby-storm/figures/boats-lost/#others"]);
});

test("the counts of others that a page prints are told first, however many they are", async () => {
  const figure = never.figures["boats-lost"];
  if (!figure) throw new Error("The fixture has no boats.");
  const source = (i: number) => [`paper-${i}`];
  const differs = figure.differs.map((other, i) => ({ ...other, source: source(i) }));
  const text = await read(Evidence, {
    story: never,
    figure: { ...figure, differs },
    printed: ["paper-5", "paper-6", "paper-7"],
  });
  expect(text).toContain("Others say almost 25, A reader; up to 26, A reader; at most 27, A reader; 6 more");
});

test("a claim that is disputed or contradicted says so, and by whom", async () => {
  expect(await evidence((await ashby(DISPUTED)).story, "rescued")).toContain("Disputed: The pilots say about 43.");
  expect(await evidence((await ashby(CONTRADICTED)).story, "rescued")).toContain(
    "Contradicted: The pilots say about 43.",
  );
  expect(await evidence(never, "rescued")).not.toMatch(/Disputed|Contradicted/);
});

test("what was counted is told apart from when it was counted", async () => {
  const { story } = await ashby([
    "ledger.yaml",
    "    since: 2020-03-01\n    asOf: 2020-03-05\n    asOfTime",
    "    since: 2020-03-01\n    until: 2020-03-04\n    asOf: 2020-03-05\n    asOfTime",
  ]);
  expect(await evidence(story, "rescued")).toContain("1–4 March 2020; counted by 5 March 2020");
});
