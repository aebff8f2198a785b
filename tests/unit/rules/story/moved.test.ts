import { expect, test } from "vitest";
import { recordStory } from "../../../../src/record/story-record.ts";
import { moved as rule } from "../../../../src/rules/story/moved.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const LAST = "note: It was 20. }";
const ENTRY =
  "{ hedge: at least, value: 40, date: 2020-03-05, countedBy: Ashby Coastguard, source: [coastguard-4, gazette-5], kind: update, changed: 2020-03-07 }";
const CHANGE: Edit[] = [
  ["ledger.yaml", "value: 40", "value: 41"],
  ["ledger.yaml", LAST, `${LAST}\n      - ${ENTRY}`],
];
const NOTICE: Edit = [
  "ledger.yaml",
  "figures:\n",
  "notices:\n  - { kind: correction, note: It was wrong., date: 2020-03-07 }\nfigures:\n",
];
const updated = (moment: string): Edit => ["story.yaml", "updated: 2020-03-07", `updated: ${moment}`];

/** What is said after the edits of the fixture story, which was published as it is, or with `published` edits. */
async function said(edits: Edit[], published: Edit[] = []): Promise<string[]> {
  const before = await ashby(...published);
  return lines(rule.find({ ...(await ashby(...published, ...edits)), record: recordStory(before.story) }));
}

const asked = (was: string, next = "14:05") =>
  `story.yaml:10: something changed on 2020-03-07 after the story was published as updated ${was}, and feeds would not tell of it. Write the time as well, with its distance from UTC: updated: 2020-03-07T${next}+00:00`;

test("a second change of a day asks for its time, be it of a figure or told in a notice", async () => {
  expect(await said(CHANGE)).toEqual([asked("2020-03-07")]);
  expect(await said([NOTICE])).toEqual([asked("2020-03-07")]);
});

test("a third asks for a later time", async () => {
  const second = [updated("2020-03-07T12:00+00:00")];
  expect(await said(CHANGE, second)).toEqual([asked("2020-03-07T12:00+00:00", "12:05")]);
});

test("with the time, or on another day, it is right", async () => {
  expect(await said([...CHANGE, updated("2020-03-07T14:05+00:00")])).toEqual([]);
  expect(await said([...CHANGE, updated("2020-03-08")])).toEqual([]);
});

test("a story that did not change, or was never published, need not move", async () => {
  expect(await said([])).toEqual([]);
  expect(lines(rule.find(await ashby(...CHANGE)))).toEqual([]);
});
