/**
 * `npm run record`: writes down what each story says as it is published, content/published/<story>.json. Refuses while
 * anything is wrong, so that a change is told of before it is recorded. The same content gives the same files.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ContentError } from "../model/problem.ts";
import { checkContent } from "../rules/content.ts";
import { recordStory, storyRecordText } from "../record/story-record.ts";
import { recordFile } from "../record/story-record-file.ts";
import { optionsOf } from "./command-line.ts";

const CONTENT = "content";

optionsOf({
  usage: "npm run record",
  does: "Records what each story says as it is published; later, check refuses what changes in silence.",
  options: {},
});

const { stories, problems } = await checkContent(CONTENT);
if (problems.length > 0) {
  console.error(`${new ContentError(problems).message}\nThe content has problems; nothing was recorded.`);
  process.exit(1);
}
for (const story of stories) {
  const file = recordFile(CONTENT, story.id);
  const text = storyRecordText(recordStory(story));
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file}: ${before === undefined ? "first record" : before === text ? "as it was" : "renewed"}.`);
}
