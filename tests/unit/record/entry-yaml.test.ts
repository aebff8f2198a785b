import { expect, test } from "vitest";
import { parse } from "yaml";
import { historySchema, noticeSchema } from "../../../src/model/schema/ledger.ts";
import { entryYaml, noticeYaml } from "../../../src/record/entry-yaml.ts";

const entry = { date: "2020-03-05", countedBy: "Ashby Coastguard", source: ["gazette-5"], kind: "update" } as const;

test("an entry is written as an editor would write it", () => {
  expect(entryYaml({ hedge: "at least", value: 40, ...entry })).toBe(
    "{ hedge: at least, value: 40, date: 2020-03-05, countedBy: Ashby Coastguard, source: gazette-5, kind: update }",
  );
});

test("what it says can be copied into a ledger, whatever is in it", () => {
  const entries = [
    { hedge: "about", between: [1, 2] as [number, number], ...entry, source: ["a", "b"], changed: "2020-04-01" },
    { words: 'tens: "of", # thousands', ...entry, kind: "correction", note: "No: yes, {no}." },
    { hedge: "as stated", value: 0, ...entry, kind: "correction", note: "true" },
    { hedge: "as stated", value: 1, ...entry, source: ["2020", "null"], countedBy: "12e3" },
    { hedge: "exactly", exact: "Every name is known: all of them.", value: 1, ...entry, source: ["12"] },
  ] as const;
  for (const each of entries)
    expect(historySchema.parse(parse(entryYaml(each)))).toEqual({ ...each, source: [...each.source] });
});

test("so can a notice", () => {
  const note = "It was “worse”, not better.";
  const notice = noticeYaml({ date: "2020-03-09", kind: "correction", quote: "harbour-master", note });
  expect(notice).toBe(
    '- { date: 2020-03-09, kind: correction, quote: harbour-master, note: "It was “worse”, not better." }',
  );
  expect(() => noticeSchema.parse((parse(notice) as unknown[])[0])).not.toThrow();
});
