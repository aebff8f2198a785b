import { expect, test } from "vitest";
import { record as rule } from "../../../../src/rules/story/record.ts";
import { recordStory } from "../../../../src/record/story-record.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

/** What is said after the edits of the fixture story, which was published as it is, or with `published` edits. */
async function said(edits: Edit[], published: Edit[] = []): Promise<string[]> {
  const before = await ashby(...published);
  const now = await ashby(...published, ...edits);
  return lines(rule.find({ ...now, record: recordStory(before.story), today: "2020-03-09" }));
}

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
