import { expect, test } from "vitest";
import { notices as rule } from "../../../../src/rules/story/notices.ts";
import { recordStory } from "../../../../src/record/story-record.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const LAST = "note: It was 20. }";
const changed = (day: string): Edit => ["ledger.yaml", LAST, `note: It was 20., changed: ${day} }`];
const notices = (...all: string[]): Edit => [
  "ledger.yaml",
  "figures:\n",
  `notices:\n${all.map((each) => `  - { kind: correction, note: It was wrong., ${each} }\n`).join("")}figures:\n`,
];

async function said(...edits: Edit[]): Promise<string[]> {
  const { story, files } = await ashby(...edits);
  return lines(rule.find({ story, files }));
}

test("a change between the story's publication and its last change is right, on those days too", async () => {
  expect(await said()).toEqual([]);
  expect(await said(changed("2020-03-06"))).toEqual([]);
  expect(await said(changed("2020-03-07"))).toEqual([]);
});

test("so is one on the day of a publication that has its time", async () => {
  const published: Edit = ["story.yaml", "published: 2020-03-06", "published: 2020-03-06T09:00+00:00"];
  expect(await said(published, changed("2020-03-06"))).toEqual([]);
});

test("nothing can be changed here before it was published", async () => {
  expect(await said(changed("2020-03-05"))).toEqual([
    "ledger.yaml:43: 2020-03-05 is before the story was published, 2020-03-06. Only what was published can be changed.",
  ]);
});

test("a change moves the day of the story's last change", async () => {
  expect(await said(changed("2020-03-08"))).toEqual([
    "story.yaml:10: something changed on 2020-03-08, after the story was updated, 2020-03-07. Write updated: 2020-03-08",
  ]);
  expect(await said(notices("date: 2020-03-09"))).toHaveLength(1);
});

test("notices go forwards", async () => {
  expect(await said(notices("date: 2020-03-07", "date: 2020-03-06"))).toEqual([
    "ledger.yaml:24: 2020-03-06 comes after 2020-03-07. Write notices oldest first.",
  ]);
});

test("a notice is of a figure that is gone, and of a quotation or a series that is there", async () => {
  const day = "date: 2020-03-07";
  expect(await said(notices(`${day}, figure: wind`))).toEqual([
    'ledger.yaml:23: "wind" still stands. Write what changed into its history.',
  ]);
  expect(await said(notices(`${day}, quote: harbor-master`))).toEqual([
    'ledger.yaml:23: unknown quote "harbor-master". Did you mean "harbour-master"?',
  ]);
  expect(await said(notices(`${day}, series: rescud`))).toEqual([
    'ledger.yaml:23: unknown series "rescud". Did you mean "rescued"?',
  ]);
  expect(await said(notices(`${day}, differs: rescud`))).toEqual([
    'ledger.yaml:23: unknown figure "rescud". Did you mean "rescued"?',
  ]);
  expect(
    await said(notices(`${day}, figure: gone`, `${day}, quote: harbour-master`, `${day}, series: rescued`)),
  ).toEqual([]);
});

test("what was published may be gone when a notice tells of it", async () => {
  const before = recordStory((await ashby()).story);
  const day = "date: 2020-03-07";
  const record = { ...before, quotes: { old: "Words." }, series: { ...before.series, old: [] } };
  const { story, files } = await ashby(notices(`${day}, quote: old`, `${day}, series: old`));
  expect(lines(rule.find({ story, files, record }))).toEqual([]);
  expect(lines(rule.find({ story, files }))).toHaveLength(2);
});
