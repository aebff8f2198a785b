/** Changes of a published figure, each walked as an editor would: edit, do what is said, until nothing is wrong. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Edit } from "../../setup/examples/ashby.ts";
import { CLAIM, LATER } from "../../setup/drill/later.ts";
import { Published } from "../../setup/drill/published.ts";
import { storyChanges } from "../../../src/record/changes.ts";

let site: Published;
beforeEach(async () => {
  site = await Published.story();
});
afterEach(() => site.remove());

const LEDGER = "ledger.yaml";
const CSV = "series/rescued.csv";
/** What the page says in the end, after so many steps; one entry of the history more, and no notice. */
interface Walk {
  edits: readonly Edit[];
  steps: number;
  says: string;
}

const WALKS: Record<string, Walk> = {
  "its value, which is a row of its series too": {
    edits: [[LEDGER, "value: 40\n", "value: 41\n"]],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Ashby: at least 41, not at least 40. An earlier version of this page said at least 40.",
  },
  "the row first": {
    edits: [[CSV, "at least,40", "at least,41"]],
    steps: 3,
    says: "Corrected 1 April 2020: People rescued at Ashby: at least 41, not at least 40.",
  },
  "value, hedge and row together": {
    edits: [
      [LEDGER, "hedge: at least\n    value: 40\n", "hedge: about\n    value: 41\n"],
      [CSV, "at least,40", "about,41"],
    ],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Ashby: about 41, not at least 40.",
  },
  "the row's hedge and value": {
    edits: [[CSV, "at least,40", "about,41"]],
    steps: 3,
    says: "Corrected 1 April 2020: People rescued at Ashby: about 41, not at least 40.",
  },
  "its hedge": {
    edits: [[LEDGER, "hedge: at least\n    value: 40", "hedge: about\n    value: 40"]],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Ashby: about 40, not at least 40.",
  },
  "who reported it, with a series": {
    edits: [[LEDGER, "source: [coastguard-4, gazette-5]", "source: gazette-5"]],
    steps: 2,
    says: "Updated 1 April 2020: People rescued at Ashby: at least 40, reported by The Ashby Gazette, as carried by The Brent Post, before that by Ashby Coastguard and The Ashby Gazette, as carried by The Brent Post.",
  },
  "who reported it, without one": {
    edits: [
      [
        LEDGER,
        "countedBy: Harbour Office\n    source: gazette-5\n    partOf",
        "countedBy: Harbour Office\n    source: pilots\n    partOf",
      ],
    ],
    steps: 2,
    says: "Updated 1 April 2020: Boats that sank: 8, reported by A pilots' newsletter, before that by The Ashby Gazette",
  },
  "the day for which it stands": {
    edits: [[LEDGER, CLAIM, CLAIM.replace("05", "04")]],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Ashby: at least 40, as of 4 March 2020, not 5 March 2020.",
  },
  "who counted": {
    edits: [[LEDGER, CLAIM, CLAIM.replace("Ashby Coastguard", "The pilots")]],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Ashby: at least 40, counted by The pilots, not by Ashby Coastguard.",
  },
  "who counted, and the row's counter": {
    edits: [
      [LEDGER, CLAIM, CLAIM.replace("Ashby Coastguard", "The pilots")],
      [CSV, "40,Ashby Coastguard", "40,The pilots"],
    ],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Ashby: at least 40, counted by The pilots, not by Ashby Coastguard.",
  },
  "the first day of what it counts": {
    edits: [[LEDGER, `since: 2020-03-01\n    ${CLAIM}`, `since: 2020-03-02\n    ${CLAIM}`]],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Ashby: at least 40. An earlier version of this page said at least 40, counted since 1 March 2020.",
  },
  "the last day of what it counts": {
    edits: [[LEDGER, `since: 2020-03-01\n    ${CLAIM}`, `since: 2020-03-01\n    until: 2020-03-04\n    ${CLAIM}`]],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Ashby: at least 40. An earlier version of this page said at least 40, counted since 1 March 2020.",
  },
  "its unit": {
    edits: [
      [LEDGER, "words: dozens\n    unit: people", "words: dozens\n    unit: families\n    keep: Nothing else says so."],
      ["charts.yaml", "      - { figure: missing, label: Missing }\n", ""],
      ["charts.yaml", "      - { figure: missing }\n", ""],
    ],
    steps: 2,
    says: "Corrected 1 April 2020: People reported missing: dozens. An earlier version of this page said dozens people.",
  },
  "its formula": {
    edits: [[LEDGER, "of: [rescued, rescued-brent]", "of: [rescued-brent, rescued]"]],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Ashby for each one at Brent: at most 1, not at least 8.",
  },
  "a newer count, reported later": {
    edits: [...LATER, [LEDGER, "value: 40\n", "value: 44\n"]],
    steps: 2,
    says: "Updated 1 April 2020: People rescued at Ashby: at least 44, up to then at least 40.",
  },
  "the same count of a later day": {
    edits: LATER,
    steps: 2,
    says: "Updated 1 April 2020: People rescued at Ashby: at least 40, as of 6 March 2020, before that 5 March 2020, reported by Ashby Coastguard, before that by Ashby Coastguard and The Ashby Gazette, as carried by The Brent Post.",
  },
};

const histories = async () =>
  Object.values((await site.story()).figures).reduce((sum, { history }) => sum + history.length, 0);

describe("a published figure", () => {
  test.each(Object.entries(WALKS))("%s: one entry, and nothing wrong", async (_, { edits, steps, says }) => {
    const before = await histories();
    await site.edit(...edits);
    expect(await site.mend()).toHaveLength(steps);
    const story = await site.story();
    expect([await histories(), story.notices, story.updated]).toEqual([before + 1, [], "2020-04-01"]);
    const [only, ...more] = storyChanges(story).map(({ head, text }) => `${head}: ${text}`);
    expect(only).toContain(says);
    expect(more).toEqual([]);
  });

  test("may be reported by one more source without a word", async () => {
    await site.edit([
      LEDGER,
      "source: gazette-5\n    partOf: boats-lost",
      "source: [gazette-5, pilots]\n    partOf: boats-lost",
    ]);
    expect(await site.mend()).toEqual([]);
  });

  test("every line says the day, the value, who counted and who reported", async () => {
    await site.edit([LEDGER, "value: 40\n", "value: 41\n"]);
    const [first, second] = await site.mend();
    expect(first).toEqual([
      'stories/ashby-storm/ledger.yaml:23: "rescued" was published as at least 40 and is now at least 41. Say in the note why it was wrong; where it was right until now, write kind: update and no note. Add to its history: - { hedge: at least, value: 40, date: 2020-03-05, countedBy: Ashby Coastguard, source: [coastguard-4, gazette-5], kind: correction, changed: 2020-04-01, note: "An earlier version of this page said at least 40." }',
      'stories/ashby-storm/ledger.yaml:26: at least 41, but the series has at least 40 of 2020-03-05 by "coastguard-4". Correct one of them. To keep this, write in series/rescued.csv:5: 2020-03-05,12:00,at least,41,Ashby Coastguard,coastguard-4,',
    ]);
    expect(second).toEqual([
      "stories/ashby-storm/story.yaml:10: something changed on 2020-04-01, after the story was updated, 2020-03-07. Write updated: 2020-04-01",
    ]);
  });
});
