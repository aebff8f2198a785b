import { expect, test } from "vitest";
import StoryHead from "../../../src/components/StoryHead.astro";
import { plainText } from "../../../src/language/claims.ts";
import { read } from "../../setup/components.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();
const head = (more: object) =>
  read(StoryHead, { story: { ...story, standfirst: "Standfirst.", keyPoints: [], ...more } });

test("a story that checks a text introduces it in a box after the key points, any other has none", async () => {
  const checks = { title: "What this page checks", text: "A leaflet, below “the leaflet”." };
  expect(await head({ checks })).toMatch(
    /Standfirst\. Figures as of .* What this page checks A leaflet, below “the leaflet”\. This page describes/,
  );
  expect(await head({})).not.toContain("checks");
});

test("the time it takes is told for all that is read on the page, at 238 words a minute", async () => {
  expect(await head({ words: 238 * 7 })).toContain("7 minutes to read");
  expect(await head({ words: 100 })).toContain("1 minute to read");
});

test("figures that lead stand before everything else, each with its hedge, what it counts and who counted", async () => {
  const lead = ["{rescued} rescued at Ashby", "{boats-lost@gazette-5} boats lost"];
  expect(await head({ lead })).toMatch(
    /Standfirst\. at least 40 rescued at Ashby Ashby Coastguard nearly 30 boats lost The Ashby Gazette Figures as of/,
  );
  expect(await head({})).not.toContain("rescued at");
});

test("the chart that opens a story stands before its key points", async () => {
  const [id = "", chart] = Object.entries(story.charts)[0] ?? [];
  const said = await head({ opens: id, keyPoints: ["The point."] });
  const finding = plainText(story, chart?.title ?? "");
  expect(said.indexOf(finding)).toBeGreaterThan(said.indexOf("to read"));
  expect(said.indexOf("The point.")).toBeGreaterThan(said.indexOf(finding));
});
