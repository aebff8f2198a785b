/** A story whose headline, short title and description name figures, from what rules see to all that is published of it. */
import { describe, expect, test } from "vitest";
import SectionHead from "../../../src/components/SectionHead.astro";
import StoryHead from "../../../src/components/StoryHead.astro";
import StoryList from "../../../src/components/StoryList.astro";
import { drawStoryCard } from "../../../src/editions/cards/cards.ts";
import { sectionCard, storyCard } from "../../../src/editions/cards/card-text.ts";
import { storyHead } from "../../../src/editions/heads/story.ts";
import { foundIn } from "../../../src/editions/found.ts";
import { EDITIONS } from "../../../src/editions/list.ts";
import { editionAt, fileOf, pathsOf } from "../../../src/editions/make.ts";
import { isText } from "../../../src/hosting/headers.ts";
import { mentionsIn } from "../../../src/reading/mentions.ts";
import { passagesIn } from "../../../src/reading/passages/story.ts";
import { sectionTexts } from "../../../src/reading/story-lists.ts";
import { withTies } from "../../../src/reading/ties.ts";
import { read } from "../../setup/components.ts";
import { ashby, type Edit } from "../../setup/examples/ashby.ts";
import { exampleSite } from "../../setup/examples/site.ts";

const HEADLINE = "headline: A storm that never was struck the invented port of Ashby";
const EDITS: Edit[] = [
  ["story.yaml", HEADLINE, 'headline: "{rescued} people were rescued, and {boats-lost@gazette-5} boats lost"'],
  ["story.yaml", "shortTitle: The Ashby storm", 'shortTitle: "Ashby: {rescued} rescued"'],
  ["story.yaml", "description: An invented story", 'description: "{boats-lost} boats: an invented story'],
  ["story.yaml", "every kind of chart and every hedge.", 'every kind of chart and every hedge."'],
  ["ledger.yaml", "kind: correction, note: It was 20. }", "kind: correction, note: It was 20., changed: 2020-03-07 }"],
];
const { story, files } = await ashby(...EDITS);
const [headline, shortTitle] = [
  "At least 40 people were rescued, and nearly 30 boats lost",
  "Ashby: at least 40 rescued",
];

test("they are printed with every hedge, and begin as a sentence does", () => {
  expect(story).toMatchObject({ headline, shortTitle });
  expect(story.description).toMatch(/^[A-Z0-9][^{}]* boats: an invented story that holds/);
});

test("rules see the figures that they name, where they stand", () => {
  const named = mentionsIn(story, files).flatMap(({ kind, id, by, file, line }) =>
    kind === "figure" && file === "story.yaml" && line < 6 ? [[line, id, by]] : [],
  );
  expect(named).toEqual([
    [2, "rescued", undefined],
    [2, "boats-lost", "gazette-5"],
    [3, "rescued", undefined],
    [4, "rescued", undefined],
    [5, "boats-lost", undefined],
  ]);
  const passages = passagesIn(story, files).filter(({ file, first }) => file === "story.yaml" && first < 6);
  expect(passages.map(({ first, figures }) => [first, ...figures.map(({ id }) => id)])).toEqual([
    [2, "rescued", "boats-lost"],
    [4, "rescued"],
    [5, "boats-lost"],
    [3, "rescued"],
  ]);
  expect(passages.map(({ text }) => text).join(" ")).not.toMatch(/40|30/);
});

test("a text that names none is as it was written, and nothing is kept of it; one that names what is not there stays", async () => {
  const { story: plain } = await ashby();
  expect(plain.headline).toBe("A storm that never was struck the invented port of Ashby");
  expect(plain).not.toHaveProperty("written");
  for (const unknown of ["{lost} were lost", "{rescued@nobody} were rescued", "{} and {toString}"]) {
    const { story: wrong } = await ashby(["story.yaml", HEADLINE, `headline: "${unknown}"`]);
    expect(wrong.headline).toBe(unknown);
  }
});

describe("all that is published has them printed:", () => {
  test("the head of the page, its heading, lists of stories and pages that lead back", async () => {
    const head = storyHead({ site: exampleSite, origin: "https://news.example" }, story);
    expect([head.title, head.description]).toEqual([headline, story.description]);
    // Of the dates it gets the whole story, whose other texts name figures still.
    expect(JSON.stringify({ ...head, dates: undefined })).not.toContain("{rescued");
    const own = { story, standfirst: "Standfirst.", keyPoints: [] };
    expect(await read(StoryHead, own)).toContain(headline);
    expect(await read(StoryList, { stories: [story] })).toContain(headline);
    expect(await read(SectionHead, { story, section: story.sections[0] })).toContain(shortTitle);
  });

  test("search, and other stories", () => {
    expect(foundIn(story, new Map()).map(({ title, story }) => title + story)).toEqual(
      expect.arrayContaining([headline, expect.stringContaining(shortTitle)]),
    );
    const [tied] = withTies([{ ...story, related: [story.id] }], { people: {}, topics: {}, serials: {} });
    expect(tied?.ties?.related).toEqual([{ id: story.id, headline }]);
  });

  const whole = {
    site: exampleSite,
    stories: [story],
    origin: new URL("https://news.example"),
    texts: () => Promise.resolve(sectionTexts("tests/fixtures", story)),
    original: () => Promise.resolve(new Uint8Array()),
  };
  const texts = EDITIONS.filter(([, type]) => isText({ "Content-Type": type }) && !type.startsWith("image/"));

  test.each(texts)("%s", async (address) => {
    const { edition } = await editionAt(address);
    for (const { props } of pathsOf(edition, { stories: [story], pages: [] })) {
      const body = String((await fileOf(address, whole, props)).body);
      expect(body).not.toMatch(/\{\{?(?:rescued|boats-lost)[@}]/);
      if (/^\/feed\.|cite\.|index\.md|\]\/figures\.json/.test(address))
        expect(body.replaceAll(/[{}]/g, "")).toContain(headline);
    }
  });
});

test("a card says them, and has the mark of a figure that they name and that was corrected", async () => {
  const card = storyCard(story);
  expect(card.alt).toMatch(new RegExp(`^${headline}\\.`));
  // The words of a picture are broken into lines; no letter is taken for wider than another.
  const words = drawStoryCard(story, exampleSite, (text) => text.length * 0.5).replaceAll(/<[^>]*>/g, " ");
  expect(words.replaceAll(/\s+/g, " ")).toContain("At least 40 people");
  const { story: without } = await ashby(...EDITS.slice(1));
  const isMarked = [card, storyCard(without)].map(({ alt }) => alt.endsWith(" Corrected 7 March 2020."));
  expect(isMarked).toEqual([true, false]);
  const [section] = story.sections;
  expect(section && sectionCard(story, section).alt).toContain(`${shortTitle}, `);
});
