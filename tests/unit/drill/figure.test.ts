/** Changes of a published figure, each walked as an editor would: edit, do what is said, until nothing is wrong. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Edit } from "../../setup/examples/ashby.ts";
import { Published } from "../../setup/drill/published.ts";
import { storyChanges } from "../../../src/record/changes.ts";

let site: Published;
beforeEach(async () => {
  site = await Published.story();
});
afterEach(() => site.remove());

const LEDGER = "ledger.yaml";
const CSV = "series/rescued.csv";
const CLAIM = 'asOf: 2020-03-05\n    asOfTime: "12:00"\n    countedBy: Ashby Coastguard';
/** A bulletin of the day after, which a later claim needs; and a story that goes on until then. */
const LATER: readonly Edit[] = [
  ["story.yaml", "to: 2020-03-05", "to: 2020-03-06"],
  ["charts.yaml", "to: 2020-03-05", "to: 2020-03-06"],
  [
    LEDGER,
    "  pilots:\n    pub",
    "  coastguard-5:\n    publisher: Ashby Coastguard\n    title: Fifth\n    url: https://coastguard.example/5\n    date: 2020-03-06\n    kind: government\n  pilots:\n    pub",
  ],
  [LEDGER, "source: [coastguard-4, gazette-5]\n    leaves", "source: coastguard-5\n    leaves"],
  [LEDGER, `${CLAIM}\n    source: coastguard-5`, `${CLAIM.replace("05", "06")}\n    source: coastguard-5`],
];

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
      [LEDGER, "value: 5\n    unit: people", "value: 5\n    unit: families"],
      ["charts.yaml", "      - { figure: rescued-brent, label: Brent }\n", ""],
      ["charts.yaml", "      - { figure: rescued-brent, note: The smaller port }\n", ""],
    ],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Brent: 5. An earlier version of this page said 5 people.",
  },
  "its formula": {
    edits: [[LEDGER, "of: [rescued, rescued-brent]", "of: [rescued, boats-sunk]"]],
    steps: 2,
    says: "Corrected 1 April 2020: People rescued at Ashby for each one at Brent: at least 5, not at least 8.",
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

  test("corrected and then updated: two entries, each told by its name", async () => {
    await site.edit([LEDGER, "value: 40\n", "value: 38\n"]);
    await site.mend();
    await site.record();
    await site.edit(...LATER, [LEDGER, "value: 38\n", "value: 44\n"]);
    await site.mend();
    const lines = storyChanges(await site.story()).map(({ head, text }) => `${head}: ${text}`);
    expect(lines).toHaveLength(2);
    expect(lines.join("\n")).toContain(
      "Updated 1 April 2020: People rescued at Ashby: at least 44, up to then at least 38.",
    );
    expect(lines.join("\n")).toContain(
      "Corrected 1 April 2020: People rescued at Ashby: at least 38, not at least 40.",
    );
  });

  test("corrected to a number that was too low, and corrected again: what was wrong is no step of the count", async () => {
    for (const [is, next] of [
      ["40", "13"],
      ["13", "35"],
    ] as const) {
      await site.edit([
        LEDGER,
        `value: ${is}\n    unit: people\n    population: ashby`,
        `value: ${next}\n    unit: people\n    population: ashby`,
      ]);
      expect(await site.mend()).not.toEqual([]);
      await site.record();
    }
    expect(storyChanges(await site.story()).map(({ text }) => text.split(". An")[0])).toEqual([
      "People rescued at Ashby: at least 13, not at least 40",
      "People rescued at Ashby: at least 35, not at least 13",
    ]);
  });

  test("corrected to less than an earlier count: a note in the published history says why", async () => {
    await site.edit([LEDGER, "value: 40\n", "value: 11\n"], [CSV, "at least,40", "at least,11"]);
    const fall =
      "the count fell from 12 to at least 11. Write kind: correction and a note of what was wrong, or a note of what changed.";
    expect((await site.said()).filter((line) => line.endsWith(fall))).toHaveLength(1);
    await site.edit([LEDGER, "{ hedge: as stated, value: 12,", "{ hedge: as stated, value: 12, note: With the crew.,"]);
    expect(await site.mend()).toHaveLength(2);
  });

  test("which its source gave only in words: the row, which holds a number, goes with it", async () => {
    const alone = await Published.story(
      ["charts.yaml", "title: For each person rescued at Brent, {rescued-per-brent} were at Ashby", "title: Rescues"],
      [
        LEDGER,
        "  rescued-per-brent:\n    label: People rescued at Ashby for each one at Brent\n    unit: people\n    formula: { operation: ratio, of: [rescued, rescued-brent] }\n",
        "",
      ],
    );
    await alone.edit([LEDGER, "hedge: at least\n    value: 40", "words: dozens"]);
    const [first] = await alone.mend();
    expect(first).toContain(
      'stories/ashby-storm/ledger.yaml:25: dozens, but the series has at least 40 of 2020-03-05 by "coastguard-4". Correct one of them. No row says this: to keep it, take out series/rescued.csv:5',
    );
    expect(storyChanges(await alone.story()).map(({ text }) => text)).toEqual([
      "People rescued at Ashby: dozens, not at least 40. An earlier version of this page said at least 40.",
    ]);
    await alone.remove();
  });
});
