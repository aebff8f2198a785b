import { rm } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { checkPublishable } from "../../../src/editions/publishable.ts";
import { nameOf } from "../../../src/reading/text-file.ts";
import { type Edit, lines } from "../../setup/examples/ashby.ts";
import { edited, wholeContent } from "../../setup/examples/whole-content.ts";

const content = await wholeContent();
afterAll(() => rm(content, { recursive: true }));

const STORY = "stories/ashby-storm";
const told = async () =>
  lines((await checkPublishable(content)).problems).map((line) => line.replaceAll(`${nameOf(content)}/`, ""));
const toldAfter = (...edit: Edit) => edited(content, edit, told);

const HEADLINE = "A storm that never was struck the invented port of Ashby";
const LETTERS =
  "Write it in Latin, Greek, Cyrillic, Arabic or Hebrew letters, or add a font to src/editions/pictures/fonts.";

test("the content as it is has nothing that no picture could show", async () => {
  expect(await told()).toEqual([]);
});

describe("a headline that cards can show", () => {
  test.each([
    "Шторм, которого не было, обрушился на порт Эшби",
    "Η καταιγίδα που δεν έγινε ποτέ",
    "عاصفة لم تكن قط",
    "סערה שלא הייתה",
    "CO₂ in the air over Ashby, in kg/m³ and Ωm, as ≥ said",
    "Ashby → Brent costs ₪ and ₽ and ₴",
    `${"Donaudampfschifffahrtsgesellschaftskapitän".slice(0, 40)} und ${"W".repeat(40)}`,
  ])("%s", async (headline) => {
    // An arrow is in none of the fonts.
    const expected = headline.includes("→")
      ? [`${STORY}/story.yaml:2: cards and pictures have no letters for "→". ${LETTERS}`]
      : [];
    expect(await toldAfter(`${STORY}/story.yaml`, HEADLINE, headline)).toEqual(expected);
  });
});

describe("letters that no font has are told where they stand, each word once", () => {
  test.each<[string, Edit, string]>([
    ["the headline", [`${STORY}/story.yaml`, HEADLINE, "阿什比的风暴 in Ashby"], `${STORY}/story.yaml:2: 阿什比的风暴`],
    [
      "a short title, which is on every card",
      [`${STORY}/story.yaml`, "The Ashby storm", "風暴"],
      `${STORY}/story.yaml:3: 風暴`,
    ],
    [
      "a section's summary",
      [`${STORY}/sections/10-the-storm.mdx`, "Who was rescued", "谁 was rescued"],
      `${STORY}/sections/10-the-storm.mdx:3: 谁`,
    ],
    [
      "a figure's label",
      [`${STORY}/ledger.yaml`, "label: People rescued at Brent", "label: People 🙂 rescued at Brent"],
      `${STORY}/ledger.yaml:56: 🙂`,
    ],
    [
      "who counted",
      [`${STORY}/ledger.yaml`, "countedBy: Ashby Coastguard\n    source: [", "countedBy: 海岸警卫队\n    source: ["],
      `${STORY}/ledger.yaml:32: 海岸警卫队`,
    ],
    [
      "a publisher",
      [`${STORY}/ledger.yaml`, "publisher: The Ashby Gazette", "publisher: 公报"],
      `${STORY}/ledger.yaml:10: 公报`,
    ],
    [
      "a chart's title",
      [`${STORY}/charts.yaml`, "Rescues rose by the day", "Rescues rose 每天"],
      `${STORY}/charts.yaml:16: 每天`,
    ],
    [
      "a label in a chart",
      [`${STORY}/charts.yaml`, "note: The smaller port", "note: The smaller ब्रेंट"],
      `${STORY}/charts.yaml:32: ब्रेंट`,
    ],
    ["the site's name", ["site.yaml", "name: Sourced", "name: 来源"], "site.yaml:2: 来源"],
    ["a page", ["pages/about.mdx", "title: ", "title: 关于 "], "pages/about.mdx:2: 关于"],
  ])("%s", async (_, edit, expected) => {
    const [place = "", word = ""] = expected.split(/(?<=:\d+): /);
    expect(await toldAfter(...edit)).toEqual([
      `${place}: cards and pictures have no letters for "${word}". ${LETTERS}`,
    ]);
  });

  test("of two sources of which one is printed, only that one", async () => {
    const both = "publisher: 公报\n    note: The paper 公报";
    expect(await toldAfter(`${STORY}/ledger.yaml`, "publisher: The Ashby Gazette", both)).toEqual([
      `${STORY}/ledger.yaml:10: cards and pictures have no letters for "公报". ${LETTERS}`,
    ]);
  });

  test("but not where no picture shows them: in a sentence, a quotation, an event", async () => {
    expect(
      await toldAfter(`${STORY}/sections/10-the-storm.mdx`, "The coastguard", "The coastguard (海岸警卫队)"),
    ).toEqual([]);
    expect(await toldAfter(`${STORY}/story.yaml`, "It watches the coast", "It (海岸) watches the coast")).toEqual([]);
  });
});

describe("what has no room is told where it stands, with its length", () => {
  const long = "word ".repeat(400).trim();
  test.each<[string, Edit, string, number]>([
    ["a headline", [`${STORY}/story.yaml`, HEADLINE, long], `${STORY}/story.yaml:2`, 1999],
    [
      "a kicker",
      [`${STORY}/story.yaml`, "kicker: Test", `kicker: ${long.slice(0, 299)}`],
      `${STORY}/story.yaml:6`,
      299,
    ],
    [
      "a summary",
      [`${STORY}/sections/10-the-storm.mdx`, "Who was rescued", long],
      `${STORY}/sections/10-the-storm.mdx:3`,
      2017,
    ],
    [
      "a figure's label",
      [`${STORY}/ledger.yaml`, "label: People rescued at Brent", `label: People ${long}`],
      `${STORY}/ledger.yaml:56`,
      2006,
    ],
    ["a chart's title", [`${STORY}/charts.yaml`, "Rescues rose by the day", long], `${STORY}/charts.yaml:16`, 1999],
    [
      "a measure",
      [`${STORY}/charts.yaml`, "People rescued since 1 March.", `${long}.`],
      `${STORY}/charts.yaml:17`,
      2000,
    ],
    ["a description of the site", ["site.yaml", "description: ", `description: ${long} `], "site.yaml:4", 2050],
  ])("%s", async (_, edit, place, letters) => {
    const [line = "", ...others] = await toldAfter(...edit);
    expect(others).toEqual([]);
    expect(line).toMatch(
      new RegExp(`^${RegExp.escape(place)}: too long for its card, at \\d+ letters: ".{60}…"\\. Shorten it\\.$`),
    );
    expect(Number(/at (\d+)/.exec(line)?.[1])).toBeGreaterThanOrEqual(letters);
  });

  test("a name of the site that leaves no room for a story's is told once", async () => {
    const found = await toldAfter("site.yaml", "name: Sourced", `name: ${"Sourced ".repeat(9).trim()}`);
    expect(found.map((line) => line.replace(/"[^"]*"/, "…"))).toEqual([
      expect.stringMatching(/^site\.yaml:2: too long for its card, at \d+ letters: …\. Shorten it\.$/),
    ]);
  });
});

test("of content that has other problems nothing is concluded", async () => {
  const found = await toldAfter(`${STORY}/story.yaml`, `headline: ${HEADLINE}`, "headline: 风暴\nheadlin: x");
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('unknown field "headlin"');
});
