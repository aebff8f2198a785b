/** Changes of what else was published: rows, quotations, sentences, charts, a figure taken out; walked as an editor would. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keptHash, readChartRecords } from "../../../src/record/chart-record-file.ts";
import { storyChanges } from "../../../src/record/changes.ts";
import type { Edit } from "../../setup/examples/ashby.ts";
import { Published, STORY } from "../../setup/drill/published.ts";

let site: Published;
beforeEach(async () => {
  site = await Published.story();
});
afterEach(() => site.remove());

const CSV = "series/rescued.csv";
const NIGHT = '2020-03-03,,about,20,not stated,gazette-5,"Counted at night, by torch"\n';
const changes = async () => storyChanges(await site.story()).map(({ head, text }) => `${head}: ${text}`);

describe("a row of a series that is not the figure's", () => {
  const STOOD =
    "Corrected 1 April 2020: The report of 3 March 2020 stood here as about 20, reported by The Ashby Gazette, as carried by The Brent Post;";

  test.each<[what: string, edit: Edit, right: string]>([
    ["changed", [CSV, "about,20", "about,21"], "it is about 21."],
    ["by another counter", [CSV, "20,not stated", "20,The pilots"], "it is about 20, counted by The pilots."],
    ["taken out", [CSV, NIGHT, ""], "it was taken out."],
  ])("%s: a notice of the series, and nothing wrong", async (_, edit, right) => {
    await site.edit(edit);
    expect(await site.mend()).toHaveLength(2);
    const [only, ...more] = await changes();
    expect([only?.startsWith(STOOD.slice(0, 60)), only?.endsWith(right), more]).toEqual([true, true, []]);
  });

  test("added: no word is needed", async () => {
    await site.edit([CSV, NIGHT, `${NIGHT}2020-03-04,,as stated,25,Ashby Coastguard,coastguard-4,\n`]);
    expect(await site.mend()).toEqual([]);
  });

  test("beside the figure's own, both changed: an entry for the one, a notice for the other", async () => {
    await site.edit(
      ["ledger.yaml", "value: 40\n", "value: 41\n"],
      [CSV, "at least,40", "at least,41"],
      [CSV, "about,20", "about,21"],
    );
    expect(await site.mend()).toHaveLength(2);
    expect(await changes()).toHaveLength(2);
  });
});

test("the figure's own row taken out is to be put back: it is what the figure says", async () => {
  const before = await site.read("stories", STORY, CSV);
  await site.edit([CSV, "2020-03-05,12:00,at least,40,Ashby Coastguard,coastguard-4,\n", ""]);
  expect(await site.mend()).toHaveLength(1);
  expect(await site.read("stories", STORY, CSV)).toBe(before);
});

test("what another source counted: a notice of the figure that it differs from", async () => {
  await site.edit(["ledger.yaml", "value: 43", "value: 44"]);
  expect(await site.mend()).toHaveLength(2);
  expect(await changes()).toEqual([
    "Corrected 1 April 2020: Another count of “People rescued at Ashby” stood here as about 43, counted by pilots; it is about 44, counted by pilots.",
  ]);
});

test("the words of a quotation: a notice that has both", async () => {
  await site.edit(["quotes.yaml", "we have seen worse", "we have seen better"]);
  expect(await site.mend()).toHaveLength(2);
  expect(await changes()).toEqual([
    "Corrected 1 April 2020: The words of The harbour master were given as “we have seen worse”; they are “we have seen better”.",
  ]);
});

test("a sentence: no word is needed; one that was wrong is told by a notice, which moves the story's day", async () => {
  await site.edit(["sections/10-the-storm.mdx", "The coastguard counted", "The coastguard of Ashby counted"]);
  expect(await site.mend()).toEqual([]);
  const notice =
    "notices:\n  - { date: 2020-04-01, kind: correction, note: The coastguard is that of Ashby. }\nfigures:\n";
  await site.edit(["ledger.yaml", "figures:\n", notice]);
  expect(await site.mend()).toHaveLength(1);
  expect([await changes(), (await site.story()).updated]).toEqual([
    ["Corrected 1 April 2020: The coastguard is that of Ashby."],
    "2020-04-01",
  ]);
});

test.each<[what: string, edits: Edit[]]>([
  ["title", [["charts.yaml", "Rescues rose by the day", "Rescues rose each day"]]],
  ["days", [["charts.yaml", "text: The wind turned", "text: The wind turned about"]]],
])("a chart's %s: no word is needed, and the frame that was fixed stays as it was", async (_, edits) => {
  const before = readChartRecords(STORY, site.folder);
  await site.edit(...edits);
  expect(await site.mend()).toEqual([]);
  expect(
    keptHash(await site.story(), "rescues-by-day", site.folder),
    "not offered until it is recorded",
  ).toBeUndefined();
  await site.record();
  const now = readChartRecords(STORY, site.folder);
  expect(now).toHaveLength(before.length + 1);
  for (const record of before) expect(now).toContainEqual(record);
  expect(await site.mend()).toEqual([]);
});

const WIND: Edit[] = [
  [
    "ledger.yaml",
    "  wind:\n    label: Strength of the wind against its forecast\n    hedge: about\n    value: 90\n    unit: per cent\n    asOf: 2020-03-04\n    countedBy: Harbour Office\n    source: gazette-5\n",
    "",
  ],
  ["story.yaml", "The storm reached {wind} of its forecast strength.", "The storm was strong."],
];

test("a figure taken out: a notice, and a redirect for each of its addresses", async () => {
  await site.edit(...WIND);
  expect(await site.mend()).toHaveLength(2);
  expect(await changes()).toEqual([
    "Corrected 1 April 2020: This figure was taken out: Strength of the wind against its forecast, about 90%.",
  ]);
  expect(await site.read("redirects.yaml")).toBe(
    [
      "",
      "/ashby-storm/figures/#wind: /ashby-storm/figures/#main",
      "/ashby-storm/figures/wind/: /ashby-storm/figures/",
      "/cards/ashby-storm/figures/wind.png: /cards/ashby-storm.png",
    ].join("\n"),
  );
  await site.record();
  expect(await site.mend(), "also once that is recorded").toEqual([]);
});
