import { expect, test } from "vitest";
import { recordedQuotes as rule } from "../../../../src/rules/story/recorded-quotes.ts";
import { recordStory } from "../../../../src/record/story-record.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const WORDS: Edit = ["quotes.yaml", "we have seen worse", "we have seen better"];
const NOTICE: Edit = [
  "ledger.yaml",
  "figures:\n",
  "notices:\n  - { date: 2020-03-09, kind: correction, quote: harbour-master, note: It was wrong. }\nfigures:\n",
];

/** What is said after the edits of the fixture story, which was published with `published` edits. */
async function said(edits: Edit[], published: Edit[] = []): Promise<string[]> {
  const before = await ashby(...published);
  const now = await ashby(...published, ...edits);
  return lines(rule.find({ ...now, record: recordStory(before.story), today: "2020-03-09" }));
}

test("a quotation as it was published has no problems, nor has one of a story that never was", async () => {
  expect(await said([])).toEqual([]);
  expect(rule.find(await ashby(WORDS))).toEqual([]);
});

test("words that change are refused at their line, with the notice that says both", async () => {
  expect(await said([WORDS])).toEqual([
    'quotes.yaml:4: the words of "harbour-master" were published as "we have seen worse". Put them back or, where they were wrong, add to notices in ledger.yaml: - { date: 2020-03-09, kind: correction, quote: harbour-master, note: "The words of The harbour master were given as “we have seen worse”; they are “we have seen better”." }',
  ]);
});

test("a new notice is enough; one that was published told of another change", async () => {
  expect(await said([WORDS, NOTICE])).toEqual([]);
  expect(await said([WORDS], [NOTICE])).toHaveLength(1);
});
