/** The record of what each story says: content/published/<story>.json. The same content gives the same files. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Story } from "../../model/story.ts";
import { isProblem, readTextSync } from "../../reading/text-file.ts";
import { recordStory, storyRecordText } from "../../record/story-record.ts";
import { recordFile } from "../../record/story-record-file.ts";

/** Writes the records; gives a line a story, of what became of its record. */
export function stories(content: string, all: readonly Story[]): string[] {
  return all.map((story) => {
    const file = recordFile(content, story.id);
    const text = storyRecordText(recordStory(story));
    const read = existsSync(file) ? readTextSync(file) : undefined;
    const before = read && (isProblem(read) ? "" : read.text);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return `${file}: ${before === undefined ? "first record" : before === text ? "as it was" : "renewed"}.`;
  });
}
