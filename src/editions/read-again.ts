/** All content, read again and again while it is written: a story that is as it was when it was last sound is not read again. */
import { join } from "node:path";
import type { Story } from "../model/story.ts";
import type { ContentFolders } from "../reading/content-folders.ts";
import { readStoryNames } from "../reading/story-folder.ts";
import { fileKey, storyKeys } from "../reading/story-keys.ts";
import type { Content } from "../rules/content.ts";
import { checkPublishable } from "./publishable.ts";

interface Known {
  /** What all of them were judged with: the list of redirects. */
  redirects: string;
  /** The sound stories, each with the key of all that it is made of. */
  stories: Map<string, { key: string; story: Story }>;
}

/** Reads and judges all content, as checkPublishable does, and remembers until the next time. `today` is a day, ISO. */
export function rereader(folders: ContentFolders): (today: string) => Promise<Content> {
  const { content, shared } = folders;
  const known: Known = { redirects: "", stories: new Map() };
  return async (today) => {
    const redirects = fileKey(join(content, "redirects.yaml"));
    // What changes while it is read is read again the next time: its key is that of before.
    const keys = storyKeys("", folders, readStoryNames(content).names);
    const same = [...known.stories].filter(([id, { key }]) => keys.get(id) === key);
    const unchanged = known.redirects === redirects ? new Map(same.map(([id, { story }]) => [id, story])) : undefined;
    const read = await checkPublishable(content, today, shared, unchanged);
    if (read.problems.length === 0) {
      known.redirects = redirects;
      known.stories = new Map(read.stories.map((story) => [story.id, { key: keys.get(story.id) ?? "", story }]));
    }
    return read;
  };
}
