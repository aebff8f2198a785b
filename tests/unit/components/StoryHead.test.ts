import { expect, test } from "vitest";
import StoryHead from "../../../src/components/StoryHead.astro";
import { read } from "../../setup/components.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();
const head = (more: object) =>
  read(StoryHead, { story: { ...story, standfirst: "Standfirst.", keyPoints: [], ...more } });

test("a story that checks a text introduces it in a box after the standfirst, any other has none", async () => {
  const checks = { title: "What this page checks", text: "A leaflet, below “the leaflet”." };
  expect(await head({ checks })).toMatch(
    /Standfirst\. What this page checks A leaflet, below “the leaflet”\. .*Figures as of/,
  );
  expect(await head({})).not.toContain("checks");
});

test("the time it takes is told for all that is read on the page, at 238 words a minute", async () => {
  expect(await head({ words: 238 * 7 })).toContain("7 minutes to read");
  expect(await head({ words: 100 })).toContain("1 minute to read");
});
