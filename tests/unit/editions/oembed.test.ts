import { expect, test } from "vitest";
import { chartOEmbed, oembedLink } from "../../../src/editions/oembed.ts";
import { exampleSite } from "../../setup/examples/site.ts";
import { exampleStory } from "../../setup/examples/story.ts";

const ORIGIN = "https://example.org";
const answer = () => chartOEmbed(exampleStory(), "bars", { site: exampleSite, origin: ORIGIN, height: 480 });

test("an answer has the frame that a person would paste, and its size", () => {
  const { html, width, height, title, type, version } = answer();
  expect({ width, height, title, type, version }).toEqual({
    width: 720,
    height: 480,
    title: "A finding about at least 30",
    type: "rich",
    version: "1.0",
  });
  expect(html).toContain('src="https://example.org/example/charts/bars/embed/"');
  expect(html).toContain('height="480"');
});

test("its thumbnail is the chart's card", () => {
  expect(answer()).toMatchObject({
    thumbnail_url: expect.stringMatching(
      /^https:\/\/example\.org\/cards\/example\/charts\/bars\.png\?[0-9a-f]{8}$/,
    ) as string,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test("a chart's page can say where the answer is", () => {
  expect(oembedLink(exampleStory(), "bars", ORIGIN)).toEqual({
    rel: "alternate",
    type: "application/json+oembed",
    href: "https://example.org/oembed/example/bars.json",
    title: "A finding about at least 30",
  });
});
