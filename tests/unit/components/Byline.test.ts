import { expect, test } from "vitest";
import Byline from "../../../src/components/Byline.astro";
import { read, render } from "../../setup/components.ts";
import { tied } from "../../setup/examples/tied.ts";

const [story] = tied;
if (!story) throw new Error("unreachable");

test("who wrote and edited a story are links to their pages, and its serial to its own", async () => {
  expect(await read(Byline, { story })).toMatch(
    /^By Nell Arden ?\. Edited by Ida &amp; Moen, Jr\. Part 2 of 2: Bad weather$/,
  );
  const html = await render(Byline, { story });
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, path]) => path)).toEqual([
    "/people/nell/",
    "/people/ida/",
    "/series/weather/",
  ]);
});

test("a story of nobody by name has none", async () => {
  expect((await render(Byline, { story: { ...story, ties: undefined } })).trim()).toBe("");
});
