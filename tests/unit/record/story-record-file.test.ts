import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { recordStory, storyRecordText } from "../../../src/record/story-record.ts";
import { readRecord, recordedStories, recordFile } from "../../../src/record/story-record-file.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();
const content = await mkdtemp(join(tmpdir(), "records-"));
afterAll(() => rm(content, { recursive: true }));
const messages = ({ problems }: { problems: { message: string }[] }) => problems.map(({ message }) => message);

test("a story without a record has neither record nor problem", async () => {
  expect(await readRecord(content, "ashby-storm")).toEqual({ problems: [] });
  expect(recordedStories(content)).toEqual([]);
});

test("a record is read back", async () => {
  await mkdir(join(content, "published"));
  await writeFile(recordFile(content, "ashby-storm"), storyRecordText(recordStory(story)));
  expect(await readRecord(content, "ashby-storm")).toEqual({ record: recordStory(story), problems: [] });
});

test.each(["{", "[]", '{ "story": "ashby-storm" }'])("a record that reads %s is refused", async (text) => {
  await writeFile(recordFile(content, "spoilt"), text);
  expect(messages(await readRecord(content, "spoilt"))).toEqual([
    'not a record of a published story. Take back the change: only "npm run record" writes this file.',
  ]);
});

test("the stories that have a record are named, whether it can be read or not", async () => {
  await writeFile(join(content, "published/addresses.txt"), "/\n");
  expect(recordedStories(content).sort()).toEqual(["ashby-storm", "spoilt"]);
});
