/** A published figure that is changed again, falls, or loses its number, each walked as an editor would. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LATER } from "../../setup/drill/later.ts";
import { Published } from "../../setup/drill/published.ts";
import { storyChanges } from "../../../src/record/changes.ts";

let site: Published;
beforeEach(async () => {
  site = await Published.story();
});
afterEach(() => site.remove());

const LEDGER = "ledger.yaml";
const CSV = "series/rescued.csv";

describe("a published figure", () => {
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
        "  rescued-per-brent:\n    label: People rescued at Ashby for each one at Brent\n    formula: { operation: ratio, of: [rescued, rescued-brent] }\n",
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
