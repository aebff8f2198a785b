import { describe, expect, test } from "vitest";
import { record as rule } from "../../../../src/rules/story/record.ts";
import { recordStory } from "../../../../src/record/story-record.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const LAST: Edit = ["ledger.yaml", "kind: correction, note: It was 20. }", "kind: correction, note: It was 20. }"];
const after = (entry: string): Edit => [LAST[0], LAST[1], `${LAST[1]}\n      - ${entry}`];
const OLD =
  "{ hedge: at least, value: 40, date: 2020-03-05, countedBy: Ashby Coastguard, source: [coastguard-4, gazette-5], kind: ";
const WRONG = (day: string, note = "An earlier version of this page said at least 40.") =>
  `${OLD}correction, changed: ${day}, note: "${note}" }`;
const RIGHT_UNTIL = (day: string) => `${OLD}update, changed: ${day} }`;
const TODAY = "2020-03-09";

/** What is said after the edits of the fixture story, which was published as it is, or with `published` edits. */
async function said(edits: Edit[], published: Edit[] = []): Promise<string[]> {
  const before = await ashby(...published);
  const now = await ashby(...published, ...edits);
  return lines(rule.find({ ...now, record: recordStory(before.story), today: TODAY }));
}

const WHY = "Say in the note why it was wrong; where it was right until now, write kind: update and no note.";
const asksFor = (now: string, day = TODAY) =>
  `ledger.yaml:23: "rescued" was published as at least 40 and is now ${now}. ${WHY} Add to its history: - ${WRONG(day)}`;

test("where it was published, and is changed again, on one day, the entry has that day, and is enough", async () => {
  const published: Edit[] = [["story.yaml", "updated: 2020-03-07", "updated: 2020-03-12T09:00+00:00"]];
  const moved: Edit = ["story.yaml", "updated: 2020-03-12T09:00+00:00", "updated: 2020-03-12T14:05+00:00"];
  const value: Edit = ["ledger.yaml", "value: 40", "value: 41"];
  expect(await said([value], published)).toEqual([asksFor("at least 41", "2020-03-12")]);
  expect(await said([value, moved], published)).toEqual([asksFor("at least 41", "2020-03-12")]);
  expect(await said([value, moved, after(WRONG("2020-03-12"))], published)).toEqual([]);
});

test("a story that was never published may change", async () => {
  const { story, files } = await ashby(["ledger.yaml", "value: 40", "value: 41"]);
  expect(rule.find({ story, files })).toEqual([]);
});

test("a story as it was published has no problems", async () => {
  expect(await said([])).toEqual([]);
});

test("a value changed in silence is refused at the figure, with the entry to add", async () => {
  expect(await said([["ledger.yaml", "value: 40", "value: 41"]])).toEqual([asksFor("at least 41")]);
});

test("so is a hedge", async () => {
  expect(await said([["ledger.yaml", "hedge: at least", "hedge: about"]])).toEqual([asksFor("about 40")]);
});

test("so is a number that becomes words", async () => {
  expect(await said([["ledger.yaml", "hedge: at least\n    value: 40", "words: dozens"]])).toEqual([asksFor("dozens")]);
});

test("the day of the change is today; that of the story where its last change has been moved; never before the record", async () => {
  const value: Edit = ["ledger.yaml", "value: 40", "value: 41"];
  const moved: Edit = ["story.yaml", "updated: 2020-03-07", "updated: 2020-03-12"];
  expect(await said([value, moved])).toEqual([asksFor("at least 41", "2020-03-12")]);
  const { story } = await ashby();
  const late = { ...(await ashby(value)), record: { ...recordStory(story), updated: "2020-03-11" }, today: TODAY };
  expect(lines(rule.find(late))).toEqual([asksFor("at least 41", "2020-03-11")]);
});

describe("what else of a claim is changed in silence is refused, and both are said", () => {
  const told = async (...edits: Edit[]) =>
    (await said(edits)).map((line) => /as (at least 40.*?)\. [SW]/.exec(line)?.[1]);

  test("who counted", async () => {
    expect(
      await told(["ledger.yaml", "countedBy: Ashby Coastguard\n    source: [", "countedBy: The pilots\n    source: ["]),
    ).toEqual(["at least 40, counted by Ashby Coastguard, and is now at least 40, counted by The pilots"]);
  });

  test("the day for which it stands", async () => {
    expect(await told(["ledger.yaml", "05\n    asOfTime", "04\n    asOfTime"])).toEqual([
      "at least 40, as of 5 March 2020, and is now at least 40, as of 4 March 2020",
    ]);
  });

  test("the days that it counts", async () => {
    const since = "    since: 2020-03-01\n    asOf: 2020-03-05\n    asOfTime";
    expect(await told(["ledger.yaml", since, since.replace("01", "02")])).toEqual([
      "at least 40, counted since 1 March 2020, and is now at least 40, counted since 2 March 2020",
    ]);
    expect(await told(["ledger.yaml", since, since.replace("01\n", "01\n    until: 2020-03-04\n")])).toEqual([
      "at least 40, counted since 1 March 2020, and is now at least 40, counted since 1 March 2020 until 4 March 2020",
    ]);
  });

  test("who reported; but not that somebody else did too", async () => {
    expect(await told(["ledger.yaml", "[coastguard-4, gazette-5]", "coastguard-4"])).toEqual([
      "at least 40, reported by Ashby Coastguard and The Ashby Gazette, as carried by The Brent Post, and is now at least 40, reported by Ashby Coastguard",
    ]);
    expect(await said([["ledger.yaml", "[coastguard-4, gazette-5]", "[pilots, gazette-5, coastguard-4]"]])).toEqual([]);
  });
});

test("a claim of a later day, or by another reporter alone, is taken for an update, but not a count that fell", async () => {
  const later: Edit = ["ledger.yaml", "05\n    asOfTime", "06\n    asOfTime"];
  const kinds = async (...edits: Edit[]) =>
    (await said(edits)).map((line) => [
      line.endsWith(RIGHT_UNTIL(TODAY)),
      line.includes("Where it was wrong, write kind: correction"),
    ]);
  expect(await kinds(["ledger.yaml", "value: 40", "value: 44"], later)).toEqual([[true, true]]);
  expect(await kinds(["ledger.yaml", "[coastguard-4, gazette-5]", "gazette-5"])).toEqual([[true, true]]);
  expect(await kinds(["ledger.yaml", "value: 40", "value: 34"], later)).toEqual([[false, false]]);
});

test("the entry that is asked for is enough, and so is an update", async () => {
  for (const entry of [WRONG(TODAY), RIGHT_UNTIL(TODAY)])
    expect(await said([["ledger.yaml", "value: 40", "value: 41"], after(entry)])).toEqual([]);
});

test("an entry with another amount is not", async () => {
  const edits: Edit[] = [["ledger.yaml", "value: 40", "value: 41"], after(RIGHT_UNTIL(TODAY).replace("40", "39"))];
  expect(await said(edits)).toEqual([asksFor("at least 41")]);
});

test("an entry that was published already does not answer for a new change", async () => {
  const published = [after(RIGHT_UNTIL("2020-03-06"))];
  expect(await said([["ledger.yaml", "value: 40\n    unit", "value: 41\n    unit"]], published)).toEqual([
    asksFor("at least 41"),
  ]);
});

test("an entry without a day, or of one before the last publication, would be told of nowhere: it is given whole", async () => {
  for (const entry of [RIGHT_UNTIL(TODAY).replace(`, changed: ${TODAY}`, ""), RIGHT_UNTIL("2020-03-06")])
    expect(await said([["ledger.yaml", "value: 40", "value: 41"], after(entry)])).toEqual([
      `ledger.yaml:44: this change has no day after the last publication, 2020-03-07, so no page would tell of it. Write in place of this entry: - ${RIGHT_UNTIL(TODAY)}`,
    ]);
});

test("a changed unit is never an update", async () => {
  const unit: Edit = ["ledger.yaml", "value: 40\n    unit: people", "value: 40\n    unit: families"];
  const corrected = WRONG(TODAY, "An earlier version of this page said at least 40 people.");
  expect(await said([unit])).toEqual([
    `ledger.yaml:23: "rescued" was published as at least 40 people and is now at least 40 families. Say in the note why it was wrong. Add to its history: - ${corrected}`,
  ]);
  expect(await said([unit, after(RIGHT_UNTIL(TODAY))])).toEqual([
    `ledger.yaml:44: "rescued" was published in people and is now in families, which is never an update. Write in place of this entry: - ${corrected}`,
  ]);
  expect(await said([unit, after(corrected)])).toEqual([]);
});

test("a computed figure follows its parts without a word of its own, but not a changed formula", async () => {
  const edits: Edit[] = [["ledger.yaml", "value: 5\n", "value: 4\n"]];
  expect((await said(edits)).map((line) => line.slice(0, 32))).toEqual(['ledger.yaml:55: "rescued-brent" ']);
  const turned: Edit = ["ledger.yaml", "of: [rescued, rescued-brent]", "of: [rescued-brent, rescued]"];
  expect((await said([turned])).map((line) => line.slice(0, 36))).toEqual(['ledger.yaml:106: "rescued-per-brent"']);
});

test("a history entry that is altered or gone is to be put back, word for word", async () => {
  const gone =
    'ledger.yaml:41: an entry of the published history is gone or altered. Put it back: - { hedge: as stated, value: 30, date: 2020-03-03, countedBy: pilots, source: coastguard-4, kind: correction, note: "It was 20." }';
  expect(await said([["ledger.yaml", "note: It was 20.", "note: It was 21."]])).toEqual([gone]);
  expect(await said([["ledger.yaml", "value: 30, date: 2020-03-03", "value: 31, date: 2020-03-03"]])).toEqual([gone]);
});

test("an entry found later may stand between published ones", async () => {
  const found = "      - { hedge: as stated, value: 12, date: 2020-03-02";
  const earlier =
    "      - { hedge: as stated, value: 9, date: 2020-03-01, countedBy: Ashby Coastguard, source: coastguard-4, kind: update }\n";
  expect(await said([["ledger.yaml", found, earlier + found]])).toEqual([]);
});

const windGone: Edit = ["ledger.yaml", "  wind:\n", "  gale:\n"];
const windRenamed: Edit = ["story.yaml", "{wind}", "{gale}"];

/** Another figure in its place, which says something else. */
const other: Edit = ["ledger.yaml", "    value: 90\n", "    value: 80\n"];

test("a figure that is gone is refused, with the notice to add", async () => {
  expect(await said([windGone, windRenamed, other])).toEqual([
    'ledger.yaml:22: "wind" was published and is gone. Put it back or, where it should not stand, say why in the note and add to notices: - { date: 2020-03-09, kind: correction, figure: wind, note: "This figure was taken out: Strength of the wind against its forecast, about 90%." }',
  ]);
});

const notice = (what: string): Edit => [
  "ledger.yaml",
  "figures:\n",
  `notices:\n  - { date: 2020-03-09, kind: correction, ${what}, note: It was wrong. }\nfigures:\n`,
];

test("where a new one says what it said, it has another id, and a redirect is enough", async () => {
  expect(await said([windGone, windRenamed])).toEqual([
    'ledger.yaml:22: "wind" was published and is gone, and "gale" says what it said. Lead on to it in redirects.yaml: /ashby-storm/figures/wind/: /ashby-storm/figures/gale/',
  ]);
});

test("where its new name is close, the message says so", async () => {
  const [line] = await said([other, ["ledger.yaml", "  wind:\n", "  winds:\n"], ["story.yaml", "{wind}", "{winds}"]]);
  expect(line).toContain('"wind" was published and is gone. Did you mean "winds"? Put it back');
});

test("one that a notice tells of may go", async () => {
  expect(await said([windGone, windRenamed, notice("figure: wind")])).toEqual([]);
});

test("a published notice stays as it was", async () => {
  expect(await said([["ledger.yaml", "It was wrong.", "It was right."]], [notice("quote: harbour-master")])).toEqual([
    'ledger.yaml:22: a published notice is gone or altered. Put it back: - { date: 2020-03-09, kind: correction, quote: harbour-master, note: "It was wrong." }',
  ]);
});
