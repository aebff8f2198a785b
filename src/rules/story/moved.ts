/** What changed after publication moves `updated`, or feeds, search engines and chats go on saying that nothing is new. */
import type { StoryContext, StoryRule } from "../rule.ts";
import { dayOf, isAfter } from "../../model/moments.ts";
import type { Problem } from "../../model/problem.ts";
import { entryKey } from "../../record/story-record.ts";

/** A second change of the day on which the story was last published, while `updated` still says what it said then. */
export const moved: StoryRule = { name: "moved", charter: [13, 20], find };

function find({ story, files: { story: meta }, record }: StoryContext): Problem[] {
  // A change of another day is told of by the rule of notices.
  const last = record && dayOf(record.updated);
  if (!record || last !== dayOf(story.updated) || isAfter(story.updated, record.updated)) return [];
  const entries = Object.values(record.figures).flatMap(({ history }) => history.map(entryKey));
  const notices = record.notices.map((notice) => JSON.stringify(notice));
  const fresh = [
    ...Object.values(story.figures)
      .flatMap(({ history }) => history)
      .filter((entry) => entry.changed === last && !entries.includes(entryKey(entry))),
    ...(story.notices ?? []).filter((notice) => notice.date === last && !notices.includes(JSON.stringify(notice))),
  ];
  if (fresh.length === 0) return [];
  const line = meta.lineOf(["updated"]);
  const message = `something changed on ${last} after the story was published as updated ${record.updated}, and feeds would not tell of it. Write the time as well, with its distance from UTC: updated: ${later(record.updated)}`;
  return [{ file: meta.file, line, message }];
}

/** A moment of the same day that is later: some time of it or, after one that was told, five minutes more. */
function later(moment: string): string {
  const [day = "", rest] = moment.split("T");
  const [, hours = "", minutes = "", zone = ""] = /^(\d\d):(\d\d)(?::\d\d)?(.*)$/.exec(rest ?? "") ?? [];
  if (rest === undefined || hours === "") return `${day}T14:05+00:00`;
  const next = Math.min(Number(hours) * 60 + Number(minutes) + 5, 24 * 60 - 1);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day}T${two(Math.floor(next / 60))}:${two(next % 60)}${zone}`;
}
