/** The record of a story whose figures have other ids by now: where their published pages lead, says the list of redirects. */
import type { Redirect } from "../model/redirect.ts";
import { noticeYaml } from "./entry-yaml.ts";
import { spelledOut } from "./redirects.ts";
import type { StoryRecord } from "./story-record.ts";

/** What a story has now, as far as ids go. */
interface Now {
  id: string;
  figures: Readonly<Record<string, unknown>>;
  series: Readonly<Record<string, unknown>>;
  notices?: readonly Parameters<typeof noticeYaml>[0][] | undefined;
}

/** The ids of figures that were published and are none of the story’s now. */
export function goneFigures(record: StoryRecord, { figures }: Pick<Now, "figures">): string[] {
  return Object.keys(record.figures).filter((id) => !Object.hasOwn(figures, id));
}

/**
 * The record with the ids of now. A figure that is gone has another id where a redirect leads from its page to that of a
 * figure that is there and was not published: what was said of the old one is held to hold of that one.
 */
export function withNewIds(record: StoryRecord, story: Now, redirects: readonly Redirect[]): StoryRecord {
  const addressOf = (id: string) => `/${story.id}/figures/${id}/`;
  const gone = goneFigures(record, story);
  const leads = new Map(spelledOut(redirects, gone.map(addressOf)).map(({ from, to }) => [from, to]));
  const fresh = new Map(
    Object.keys(story.figures)
      .filter((id) => !Object.hasOwn(record.figures, id))
      .map((id) => [addressOf(id), id]),
  );
  const names = new Map(
    gone.flatMap((id): [string, string][] => {
      const now = fresh.get(leads.get(addressOf(id)) ?? "");
      return now === undefined ? [] : [[id, now]];
    }),
  );
  // Two that lead to one figure are not both its old id.
  const taken = [...names.values()];
  for (const [id, now] of names) if (taken.filter((each) => each === now).length > 1) names.delete(id);
  if (names.size === 0) return record;
  const nameOf = (id: string) => names.get(id) ?? id;
  const renamed = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).map(([id, one]) => [nameOf(id), one]));
  const told = new Set(story.notices?.map((notice) => noticeYaml(notice)));
  const notices = record.notices.map((notice) => {
    const { figure, differs, series } = notice;
    const now = {
      ...notice,
      ...(figure !== undefined && { figure: nameOf(figure) }),
      ...(differs !== undefined && { differs: nameOf(differs) }),
      ...(series !== undefined && { series: nameOf(series) }),
    };
    return told.has(noticeYaml(now)) ? now : notice;
  });
  const figures = Object.entries(renamed(record.figures)).map(([id, { formula, ...was }]) => [
    id,
    formula ? { ...was, formula: { ...formula, of: formula.of.map(nameOf) } } : was,
  ]);
  return {
    ...record,
    figures: Object.fromEntries(figures) as StoryRecord["figures"],
    series: renamed(record.series),
    notices,
  };
}
