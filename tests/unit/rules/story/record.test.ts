import { expect, test } from "vitest";
import { record as rule } from "../../../../src/rules/story/record.ts";
import { recordStory } from "../../../../src/record/story-record.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const LAST: Edit = ["ledger.yaml", "kind: correction, note: It was 20. }", "kind: correction, note: It was 20. }"];
const after = (entry: string): Edit => [LAST[0], LAST[1], `${LAST[1]}\n      - ${entry}`];
const OLD =
  "{ hedge: at least, value: 40, date: 2020-03-05, countedBy: Ashby Coastguard, source: [coastguard-4, gazette-5], kind: update";

/** What is said after the edits of the fixture story, which was published as it is, or with `published` edits. */
async function said(edits: Edit[], published: Edit[] = []): Promise<string[]> {
  const before = await ashby(...published);
  const now = await ashby(...published, ...edits);
  return lines(rule.find({ ...now, record: recordStory(before.story) }));
}

const asksFor = (entry: string, day = "YYYY-MM-DD") =>
  `ledger.yaml:23: "rescued" was published as at least 40 and is now ${entry}. Add to its history: - ${OLD}, changed: ${day} }; where it was wrong, write kind: correction and a note: "what was wrong and what is right".`;

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

test("where the story's last change has been moved, the entry has its day", async () => {
  const moved: Edit = ["story.yaml", "updated: 2020-03-07", "updated: 2020-03-09"];
  expect(await said([["ledger.yaml", "value: 40", "value: 41"], moved])).toEqual([
    asksFor("at least 41", "2020-03-09"),
  ]);
});

test("where it has been moved within the day, the entry has that day, and it is enough", async () => {
  const published: Edit[] = [["story.yaml", "updated: 2020-03-07", "updated: 2020-03-07T09:00+00:00"]];
  const moved: Edit = ["story.yaml", "updated: 2020-03-07T09:00+00:00", "updated: 2020-03-07T14:05+00:00"];
  const value: Edit = ["ledger.yaml", "value: 40", "value: 41"];
  expect(await said([value, moved], published)).toEqual([asksFor("at least 41", "2020-03-07")]);
  expect(await said([value, moved, after(`${OLD}, changed: 2020-03-07 }`)], published)).toEqual([]);
});

test("the entry that is asked for is enough", async () => {
  expect(await said([["ledger.yaml", "value: 40", "value: 41"], after(`${OLD}, changed: 2020-03-09 }`)])).toEqual([]);
});

test("an entry with another amount is not", async () => {
  const wrong = OLD.replace("40", "39");
  const edits: Edit[] = [["ledger.yaml", "value: 40", "value: 41"], after(`${wrong}, changed: 2020-03-09 }`)];
  expect(await said(edits)).toEqual([asksFor("at least 41")]);
});

test("an entry that was published already does not answer for a new change", async () => {
  const published = [after(`${OLD} }`)];
  expect(await said([["ledger.yaml", "value: 40\n    unit", "value: 41\n    unit"]], published)).toEqual([
    asksFor("at least 41"),
  ]);
});

test("an entry dated before the last publication would be told of nowhere, so it needs the day of the change", async () => {
  expect(await said([["ledger.yaml", "value: 40", "value: 41"], after(`${OLD} }`)])).toEqual([
    "ledger.yaml:44: this change is dated before the last publication, 2020-03-07, so no page would tell of it. Add to the entry the day of the change: changed: YYYY-MM-DD",
  ]);
});

test("a changed unit is never an update", async () => {
  const unit: Edit = ["ledger.yaml", "value: 40\n    unit: people", "value: 40\n    unit: families"];
  const [line] = await said([unit, after(`${OLD}, changed: 2020-03-09 }`)]);
  expect(line).toContain('"rescued" was published as at least 40 people and is now at least 40 families.');
  expect(line).toContain('kind: correction, changed: YYYY-MM-DD, note: "what was wrong and what is right" }');
  const corrected = `${OLD}, changed: 2020-03-09, note: These are families. }`.replace("update", "correction");
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

test("a figure that is gone is refused, with the notice to add", async () => {
  expect(await said([windGone, windRenamed])).toEqual([
    'ledger.yaml:22: "wind" was published and is gone. Put it back or, where it should not stand, add to notices: - { date: YYYY-MM-DD, kind: correction, figure: wind, note: "what was wrong and what is right" }',
  ]);
});

const notice = (what: string): Edit => [
  "ledger.yaml",
  "figures:\n",
  `notices:\n  - { date: 2020-03-09, kind: correction, ${what}, note: It was wrong. }\nfigures:\n`,
];

test("where its new name is close, the message says so", async () => {
  const [line] = await said([
    ["ledger.yaml", "  wind:\n", "  winds:\n"],
    ["story.yaml", "{wind}", "{winds}"],
  ]);
  expect(line).toContain('"wind" was published and is gone. Did you mean "winds"? Put it back');
});

test("one that a notice tells of may go", async () => {
  expect(await said([windGone, windRenamed, notice("figure: wind")])).toEqual([]);
});

test("a published notice stays as it was", async () => {
  expect(await said([["ledger.yaml", "It was wrong.", "It was right."]], [notice("quote: harbour-master")])).toEqual([
    'ledger.yaml:22: a published notice is gone or altered. Put it back: - {"date":"2020-03-09","kind":"correction","note":"It was wrong.","quote":"harbour-master"}',
  ]);
});

const words: Edit = ["quotes.yaml", "we have seen worse", "we have seen better"];

test("a quotation whose words change is refused at its line, until a new notice names it", async () => {
  expect(await said([words])).toEqual([
    'quotes.yaml:4: the words of "harbour-master" were published as "we have seen worse". Put them back or, where they were wrong, add to notices in ledger.yaml: - { date: YYYY-MM-DD, kind: correction, quote: harbour-master, note: "what was wrong and what is right" }',
  ]);
  expect(await said([words, notice("quote: harbour-master")])).toEqual([]);
  expect(await said([words], [notice("quote: harbour-master")])).toHaveLength(1);
});

test("a published row of a series that changes is refused; a new row is not", async () => {
  expect(await said([["series/rescued.csv", "about,20", "about,21"]])).toEqual([
    'series/rescued.csv:1: a published row is gone or altered: 2020-03-03, about 20, not stated, gazette-5. Put it back or, where it was wrong, add to notices in ledger.yaml: - { date: YYYY-MM-DD, kind: correction, series: rescued, note: "what was wrong and what is right" }',
  ]);
  expect(await said([["series/rescued.csv", "about,20", "about,21"], notice("series: rescued")])).toEqual([]);
  const row = "2020-03-03,,about,20";
  expect(await said([["series/rescued.csv", row, `2020-03-02,,as stated,9,not stated,gazette-5,\n${row}`]])).toEqual(
    [],
  );
});
