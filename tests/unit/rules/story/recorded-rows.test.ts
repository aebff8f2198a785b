import { describe, expect, test } from "vitest";
import { recordedRows as rule } from "../../../../src/rules/story/recorded-rows.ts";
import { recordStory } from "../../../../src/record/story-record.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const TODAY = "2020-03-09";
const ROWS = "series/rescued.csv";
const notice = (what: string): Edit => [
  "ledger.yaml",
  "figures:\n",
  `notices:\n  - { date: ${TODAY}, kind: correction, ${what}, note: It was wrong. }\nfigures:\n`,
];

/** What is said after the edits of the fixture story, which was published as it is. */
async function said(...edits: Edit[]): Promise<string[]> {
  const before = await ashby();
  return lines(rule.find({ ...(await ashby(...edits)), record: recordStory(before.story), today: TODAY }));
}

const asksFor = (line: number, rows: string, note: string) =>
  `${ROWS}:${String(line)}: a published row is gone or altered: ${rows}. Put it back or, where it was wrong, add to notices in ledger.yaml: - { date: ${TODAY}, kind: correction, series: rescued, note: "${note}" }`;

describe("a row that is not what its figure was published as", () => {
  const old = "2020-03-03, about 20, not stated, gazette-5";
  const stood =
    "The report of 3 March 2020 stood here as about 20, reported by The Ashby Gazette, as carried by The Brent Post";

  test("is refused where it changes, with the notice that says what was wrong and what is right", async () => {
    expect(await said([ROWS, "about,20", "about,21"])).toEqual([asksFor(4, old, `${stood}; it is about 21.`)]);
  });

  test("and where it is taken out", async () => {
    const row = '2020-03-03,,about,20,not stated,gazette-5,"Counted at night, by torch"\n';
    expect(await said([ROWS, row, ""])).toEqual([asksFor(1, old, `${stood}; it was taken out.`)]);
  });

  test("who counted, when, and who reported are told where they are another", async () => {
    const [line] = await said([ROWS, "2020-03-03,,about,20,not stated", "2020-03-03,09:00,about,20,The pilots"]);
    expect(line).toContain(
      "as about 20, counted by somebody whom the source does not name, reported by The Ashby Gazette, as carried by The Brent Post; it is about 20, counted by The pilots, at 09:00.",
    );
    expect((await said([ROWS, "gazette-5", "pilots"]))[0]).toContain(
      "; it is about 20, reported by A pilots' newsletter.",
    );
  });

  test("several are told in one notice", async () => {
    const [line, ...more] = await said([ROWS, "about,20", "about,21"], [ROWS, "as stated,4", "as stated,5"]);
    expect(more).toEqual([]);
    expect(line).toContain(`2020-03-01 08:00, 4, Ashby Coastguard, coastguard-4; ${old}.`);
    expect(line).toMatch(
      /stood here as 4, .*; it is 5\. The report of 3 March 2020 stood here as about 20, .*; it is about 21\./,
    );
  });

  test("may change where a notice names the series, and a row may be added without a word", async () => {
    expect(await said([ROWS, "about,20", "about,21"], notice("series: rescued"))).toEqual([]);
    const row = "2020-03-03,,about,20";
    expect(await said([ROWS, row, `2020-03-02,,as stated,9,not stated,gazette-5,\n${row}`])).toEqual([]);
  });
});

describe("the row that is what the figure was published as", () => {
  const ROW: Edit = [ROWS, "at least,40", "at least,41"];
  const FIGURE: Edit = ["ledger.yaml", "value: 40\n", "value: 41\n"];
  const entry = (kind: string) =>
    `{ hedge: at least, value: 40, date: 2020-03-05, countedBy: Ashby Coastguard, source: [coastguard-4, gazette-5], kind: ${kind}, changed: ${TODAY}`;
  const history = (kind: string): Edit => {
    const last = "kind: correction, note: It was 20. }";
    return ["ledger.yaml", last, `${last}\n      - ${entry(kind)}, note: Misread. }`];
  };

  test("is no matter of its own while the figure does not agree, or its change is not told: other rules say that", async () => {
    expect(await said(ROW)).toEqual([]);
    expect(await said(ROW, FIGURE)).toEqual([]);
  });

  test("changes with the figure: a correction in its history tells of both", async () => {
    expect(await said(ROW, FIGURE, history("correction"))).toEqual([]);
  });

  test("outlives an update, which says that it was right", async () => {
    expect(await said(ROW, FIGURE, history("update"))).toEqual([
      `ledger.yaml:44: this entry says that at least 40 was right until then, but its row in the series is gone or altered: 2020-03-05 12:00, at least 40, Ashby Coastguard, coastguard-4. Put the row back or, where it was wrong, write in place of this entry: - ${entry("correction")}, note: "An earlier version of this page said at least 40." }`,
    ]);
  });

  test("needs a notice where the figure stays as it was and still agrees", async () => {
    expect(await said([ROWS, "at least,40,Ashby Coastguard", "at least,40,The pilots"])).toEqual([
      asksFor(
        5,
        "2020-03-05 12:00, at least 40, Ashby Coastguard, coastguard-4",
        "The report of 5 March 2020 stood here as at least 40, counted by Ashby Coastguard, reported by Ashby Coastguard; it is at least 40, counted by The pilots.",
      ),
    ]);
  });
});

test("of a figure that is gone, and its series with it, another rule tells", async () => {
  const { story, files } = await ashby();
  const figures = Object.fromEntries(Object.entries(story.figures).filter(([id]) => id !== "rescued"));
  const gone = { ...story, figures, series: {} };
  expect(rule.find({ story: gone, files, record: recordStory(story) })).toEqual([]);
  expect(rule.find({ story: gone, files })).toEqual([]);
});
