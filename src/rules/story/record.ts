/** The figures against the record of their publication: a published claim changes only with a word of it (CHARTER 7 and 13). */
import type { StoryContext, StoryRule } from "../rule.ts";
import type { Figure, HistoryEntry } from "../../model/story.ts";
import { dayOf } from "../../model/moments.ts";
import { type Problem } from "../../model/problem.ts";
import { suggest } from "../../model/suggest.ts";
import {
  answersTo,
  changedParts,
  claimText,
  dayOfChange,
  entryOf,
  isKept,
  likelyKind,
  type Teller,
} from "../../record/claim-change.ts";
import { entryYaml, noticeYaml } from "../../record/entry-yaml.ts";
import type { RecordedFigure, StoryRecord } from "../../record/story-record.ts";

type Fail = (path: PropertyKey[], message: string) => void;

/** What a figure is held against. */
interface Since {
  story: Teller;
  record: StoryRecord;
  /** The day of a change that is made now. */
  day: string;
}

/** Figures, histories and notices that changed in silence since the story was published. */
export const record: StoryRule = { name: "record", charter: [7, 13], find };

function find({ story: own, files: { ledger }, record, units, today }: StoryContext): Problem[] {
  if (!record) return [];
  const story = { ...own, units };
  const problems: Problem[] = [];
  const fail: Fail = (path, message) => problems.push({ file: ledger.file, line: ledger.lineOf(path), message });
  const notices = story.notices ?? [];
  const since = { story, record, day: dayOfChange(story, record, today) };

  for (const [id, was] of Object.entries(record.figures)) {
    const figure = story.figures[id];
    if (figure) checkFigure(figure, was, since, (path, message) => fail(["figures", id, ...path], message));
    // A figure that is written but could not be resolved has its own problem.
    else if (!Object.hasOwn(ledger.data?.figures ?? {}, id) && !notices.some((notice) => notice.figure === id))
      fail(["figures"], goneText(id, was, since));
  }
  for (const published of record.notices) {
    const key = noticeYaml(published);
    if (notices.some((notice) => noticeYaml(notice) === key)) continue;
    fail(["notices"], `a published notice is gone or altered. Put it back: ${key}`);
  }
  return problems;
}

function goneText(id: string, was: RecordedFigure, { story, record, day }: Since): string {
  const fresh = Object.values(story.figures).filter((each) => !Object.hasOwn(record.figures, each.id));
  const same = fresh.find((figure) => figure.label === was.label && changedParts(was, figure).length === 0);
  if (same)
    return `"${id}" was published and is gone, and "${same.id}" says what it said. Lead on to it in redirects.yaml: /${record.story}/figures/${id}/: /${record.story}/figures/${same.id}/`;
  const note = `This figure was taken out: ${was.label}, ${claimText(story, was, [])}.`;
  const notice = noticeYaml({ date: day, kind: "correction", figure: id, note });
  const near = suggest(
    id,
    fresh.map((each) => each.id),
  );
  const renamed = near.startsWith(" Did you mean") ? near : "";
  return `"${id}" was published and is gone.${renamed} Put it back or, where it should not stand, say why in the note and add to notices: ${notice}`;
}

function checkFigure(figure: Figure, was: RecordedFigure, { story, record, day }: Since, fail: Fail): void {
  const missing = was.history.find((entry) => !figure.history.some((now) => isKept(entry, now)));
  if (missing)
    fail(["history"], `an entry of the published history is gone or altered. Put it back: - ${entryYaml(missing)}`);

  const parts = changedParts(was, figure);
  if (parts.length === 0) return;
  const declared = answersTo(was, figure);
  const at = (entry: HistoryEntry) => ["history", figure.history.indexOf(entry)];
  const [first] = declared;
  const corrected = declared.find(({ kind }) => kind === "correction");
  if (!first) {
    const kind = likelyKind(was, figure, parts);
    const [before, now] = [claimText(story, was, parts), claimText(story, figure, parts)];
    fail(
      [],
      `"${figure.id}" was published as ${before}${before.includes(",") ? "," : ""} and is now ${now}. ${otherwise(kind, parts.includes("unit"))} Add to its history: - ${entryYaml(entryOf(story, was, parts, kind, day))}`,
    );
  } else if (parts.includes("unit") && !corrected)
    fail(
      at(first),
      `"${figure.id}" was published in ${was.unit} and is now in ${figure.unit.name}, which is never an update. Write in place of this entry: - ${entryYaml(entryOf(story, was, parts, "correction", day))}`,
    );
  else if (!declared.some(({ changed }) => changed !== undefined && changed >= dayOf(record.updated)))
    fail(
      at(first),
      `this change has no day after the last publication, ${dayOf(record.updated)}, so no page would tell of it. Write in place of this entry: - ${entryYaml({ ...first, changed: day })}`,
    );
}

/** What to do where the entry that is asked for is of the wrong kind. */
function otherwise(kind: HistoryEntry["kind"], always: boolean): string {
  if (kind === "update") return "Where it was wrong, write kind: correction and a note that says so.";
  const why = "Say in the note why it was wrong";
  return always ? `${why}.` : `${why}; where it was right until now, write kind: update and no note.`;
}
