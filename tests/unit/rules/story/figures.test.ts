import { describe, expect, test } from "vitest";
import { figures as rule } from "../../../../src/rules/story/figures.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const problems = async (...edits: Edit[]) => {
  const { story, files } = await ashby(...edits);
  return lines(rule.find({ story, files }));
};

describe("per cent", () => {
  test("may be 100, and not more", async () => {
    expect(await problems(["ledger.yaml", "value: 90\n", "value: 100\n"])).toEqual([]);
    expect(await problems(["ledger.yaml", "value: 90\n", "value: 100.5\n"])).toEqual([
      "ledger.yaml:101: 100.5 per cent is more than the whole. Write a share of 0 to 100.",
    ]);
  });

  test("may have decimals", async () => {
    expect(await problems(["ledger.yaml", "value: 90\n", "value: 90.5\n"])).toEqual([]);
  });

  test("both ends of a range are looked at", async () => {
    expect(await problems(["ledger.yaml", "value: 90\n", "between: [90, 100]\n"])).toEqual([]);
    expect(await problems(["ledger.yaml", "value: 90\n", "between: [101, 102]\n"])).toEqual([
      "ledger.yaml:101: 101 per cent is more than the whole. Write a share of 0 to 100.",
      "ledger.yaml:101: 102 per cent is more than the whole. Write a share of 0 to 100.",
    ]);
  });

  test("other units may go beyond 100", async () => {
    expect(await problems(["ledger.yaml", "value: 20\n    unit: boats", "value: 120\n    unit: boats"])).toEqual([]);
  });
});

describe("people have no halves", () => {
  test("in a value and in a range", async () => {
    expect(await problems(["ledger.yaml", "value: 5\n", "value: 5.5\n"])).toEqual([
      "ledger.yaml:58: 5.5 people is not a whole number. Write the count itself.",
    ]);
    expect(await problems(["ledger.yaml", "between: [6, 7]", "between: [6, 6.5]"])).toEqual([
      "ledger.yaml:47: 6.5 people is not a whole number. Write the count itself.",
    ]);
  });

  test("in another source's count and in an earlier value", async () => {
    expect(
      await problems(
        ["ledger.yaml", "value: 43", "value: 43.5"],
        ["ledger.yaml", "value: 30, date", "value: 29.5, date"],
      ),
    ).toEqual([
      "ledger.yaml:37: 43.5 people is not a whole number. Write the count itself.",
      "ledger.yaml:43: 29.5 people is not a whole number. Write the count itself.",
    ]);
  });

  test("what is not counted one by one may have them", async () => {
    expect(
      await problems(
        ["ledger.yaml", "    unit: boats", "    unit: tonnes"],
        ["ledger.yaml", "value: 8\n", "value: 8.5\n"],
      ),
    ).toEqual([]);
  });
});

describe("the ends of an interval", () => {
  test("are possible numbers of the unit, as the value is", async () => {
    const interval = (low: number, high: number): Edit => [
      "ledger.yaml",
      "value: 5\n",
      `value: 5\n    interval: { low: ${low}, high: ${high}, level: 95 }\n`,
    ];
    expect(await problems(interval(3, 7))).toEqual([]);
    expect(await problems(interval(-5, 10))).toEqual([
      "ledger.yaml:59: -5 people is less than none. Write 0 or more; or, where it is a change from one time to another, change: true",
    ]);
    expect(await problems(interval(4.5, 7))).toEqual([
      "ledger.yaml:59: 4.5 people is not a whole number. Write the count itself.",
    ]);
  });

  test("in a row of a series too", async () => {
    const series = "series/rescued.csv";
    const head: Edit = [series, "source,note\n", "source,note,low,high,level\n"];
    const row: Edit = [series, "4,Ashby Coastguard,coastguard-4,\n", "4,Ashby Coastguard,coastguard-4,,-1,5,95\n"];
    expect(await problems(head, row)).toEqual([
      "series/rescued.csv:2: -1 people is less than none. Write 0 or more; or, where it is a change from one time to another, change: true",
    ]);
  });
});

describe("a part and its whole", () => {
  test("may be equal", async () => {
    expect(await problems(["ledger.yaml", "value: 8\n", "value: 20\n"])).toEqual([]);
    expect(await problems(["ledger.yaml", "between: [6, 7]", "between: [6, 40]"])).toEqual([]);
  });

  test("the part may not be larger, and both are said as they are printed", async () => {
    expect(await problems(["ledger.yaml", "value: 8\n", "value: 21\n"])).toEqual([
      'ledger.yaml:97: "boats-sunk" (21) is larger than "boats-lost" (more than 20), of which it is a part. Correct one of them.',
    ]);
  });

  test("of ranges the upper ends are compared", async () => {
    expect(await problems(["ledger.yaml", "between: [6, 7]", "between: [6, 41]"])).toHaveLength(1);
    expect(await problems(["ledger.yaml", "    value: 20\n", "    between: [7, 9]\n"])).toEqual([]);
    expect(await problems(["ledger.yaml", "    value: 20\n", "    between: [6, 7]\n"])).toHaveLength(1);
  });

  test("words are not compared", async () => {
    expect(await problems(["ledger.yaml", "    hedge: as stated\n    value: 8\n", "    words: dozens\n"])).toEqual([]);
    expect(await problems(["ledger.yaml", "    hedge: more than\n    value: 20\n", "    words: a few\n"])).toEqual([]);
  });

  test("have one unit", async () => {
    expect(await problems(["ledger.yaml", "value: 8\n    unit: boats", "value: 8\n    unit: ships"])).toEqual([
      'ledger.yaml:97: "boats-sunk" counts ships and "boats-lost" boats. A part has the unit of its whole.',
    ]);
  });

  test("an unknown whole is another rule's to tell", async () => {
    expect(await problems(["ledger.yaml", "partOf: boats-lost", "partOf: boats"])).toEqual([]);
  });
});
