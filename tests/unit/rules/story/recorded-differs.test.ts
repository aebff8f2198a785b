import { expect, test } from "vitest";
import { recordedDiffers as rule } from "../../../../src/rules/story/recorded-differs.ts";
import { recordStory } from "../../../../src/record/story-record.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const OTHER: Edit = ["ledger.yaml", "value: 43", "value: 44"];
const NOTICE: Edit = [
  "ledger.yaml",
  "figures:\n",
  "notices:\n  - { date: 2020-03-09, kind: correction, differs: rescued, note: It was wrong. }\nfigures:\n",
];

/** What is said after the edits of the fixture story, which was published with `published` edits. */
async function said(edits: Edit[], published: Edit[] = []): Promise<string[]> {
  const before = await ashby(...published);
  const now = await ashby(...published, ...edits);
  return lines(rule.find({ ...now, record: recordStory(before.story), today: "2020-03-09" }));
}

const asksFor = (right: string) =>
  `ledger.yaml:35: a published count that differs from "rescued" is gone or altered: about 43, counted by pilots. Put it back or, where it was wrong, add to notices in ledger.yaml: - { date: 2020-03-09, kind: correction, differs: rescued, note: "Another count of “People rescued at Ashby” stood here as about 43, counted by pilots; ${right}." }`;

test("other counts as they were published have no problems, nor have those of a story that never was", async () => {
  expect(await said([])).toEqual([]);
  expect(rule.find(await ashby(OTHER))).toEqual([]);
});

test("one that changes, or its counter, is refused with the notice that says both", async () => {
  expect(await said([OTHER])).toEqual([asksFor("it is about 44, counted by pilots")]);
  expect(
    await said([["ledger.yaml", "countedBy: pilots\n        source", "countedBy: The tugs\n        source"]]),
  ).toEqual([asksFor("it is about 43, counted by The tugs")]);
});

test("one that is taken out is refused; one that is added, or reported by others too, is not", async () => {
  const differs =
    "    differs:\n      - hedge: about\n        value: 43\n        countedBy: pilots\n        source: pilots\n        why: Counts the crew of the pilot boat.\n";
  const { story, files } = await ashby();
  const rescued = { ...(story.figures.rescued ?? { differs: [] }), differs: [] } as NonNullable<
    typeof story.figures.rescued
  >;
  const gone = { ...story, figures: { ...story.figures, rescued } };
  expect(lines(rule.find({ story: gone, files, record: recordStory(story), today: "2020-03-09" }))).toEqual([
    asksFor("it was taken out"),
  ]);
  const more = "      - { hedge: over, value: 50, countedBy: The tugs, source: pilots }\n";
  expect(
    await said([["ledger.yaml", differs, differs.replace("source: pilots", "source: [pilots, gazette-5]") + more]]),
  ).toEqual([]);
});

test("one that became the figure itself is told of by the figure's history", async () => {
  const { story, files } = await ashby();
  const { rescued } = story.figures;
  const [other] = rescued?.differs ?? [];
  if (!rescued || !other) throw new Error("unreachable");
  const { hedge, value, countedBy } = other;
  const figures = { ...story.figures, rescued: { ...rescued, hedge, value, countedBy, differs: [] } };
  expect(rule.find({ story: { ...story, figures }, files, record: recordStory(story) })).toEqual([]);
});

test("a new notice is enough; one that was published told of another change", async () => {
  expect(await said([OTHER, NOTICE])).toEqual([]);
  expect(await said([OTHER], [NOTICE])).toHaveLength(1);
});
