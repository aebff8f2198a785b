import { describe, expect, test } from "vitest";
import { charts as rule } from "../../../../src/rules/story/charts.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const problems = async (...edits: Edit[]) => {
  const { story, files } = await ashby(...edits);
  return lines(rule.find({ story, files }));
};

test("every kind of chart may be right", async () => {
  expect(await problems()).toEqual([]);
});

describe("people", () => {
  test("a group may be given in words, and not as a range", async () => {
    expect(
      await problems(["charts.yaml", "figure: rescued-brent, label: Brent", "figure: rescued-children, label: Brent"]),
    ).toEqual([
      'charts.yaml:12: "rescued-children" is a range, and a range of people cannot be drawn as marks. Use a bars chart.',
    ]);
  });

  test("a marked part is a part of its group in the ledger", async () => {
    expect(await problems(["charts.yaml", "part: rescued-children", "part: rescued-brent"])).toEqual([
      'charts.yaml:11: "rescued-brent" is not a part of "rescued". Write partOf: rescued in the ledger, or name another.',
    ]);
  });

  test("unknown figures are another rule's to tell", async () => {
    expect(await problems(["charts.yaml", "figure: rescued, part: rescued-children", "figure: x, part: y"])).toEqual(
      [],
    );
  });
});

describe("bars", () => {
  test("are of the first bar's unit", async () => {
    expect(
      await problems(["charts.yaml", "- { figure: missing }", "- { figure: boats-lost }\n      - { figure: wind }"]),
    ).toEqual([
      'charts.yaml:34: "boats-lost" counts boats and the first bar people. Bars of one chart have one unit.',
      'charts.yaml:35: "wind" counts per cent and the first bar people. Bars of one chart have one unit.',
    ]);
  });

  test("may all be of another unit, and may be words or ranges", async () => {
    const bars =
      "      - { figure: rescued }\n      - { figure: rescued-brent, note: The smaller port }\n      - { figure: rescued-children }\n      - { figure: missing }";
    expect(
      await problems(["charts.yaml", bars, "      - { figure: boats-sunk }\n      - { figure: boats-lost }"]),
    ).toEqual([]);
    expect(
      await problems(["charts.yaml", bars, "      - { figure: missing }\n      - { figure: rescued-children }"]),
    ).toEqual([]);
  });
});

describe("a share", () => {
  test("its parts may add up to the whole, and not to more", async () => {
    expect(await problems(["ledger.yaml", "value: 8\n", "value: 20\n"])).toEqual([]);
    expect(await problems(["ledger.yaml", "value: 8\n", "value: 21\n"])).toEqual([
      'charts.yaml:42: the parts add up to 21, more than "boats-lost", which is 20. Correct a figure, or leave a part out.',
    ]);
  });

  test("all its parts are added", async () => {
    const twice =
      "- { figure: boats-sunk, label: Sank }\n          - { figure: boats-sunk, label: Again, look: light }";
    const edit: Edit = ["charts.yaml", "- { figure: boats-sunk, label: Sank }", twice];
    expect(await problems(edit)).toEqual([]);
    expect(await problems(edit, ["ledger.yaml", "value: 8\n", "value: 11\n"])).toHaveLength(1);
  });

  test("of a range the upper end counts", async () => {
    expect(await problems(["ledger.yaml", "value: 8\n", "between: [8, 20]\n"])).toEqual([]);
    expect(await problems(["ledger.yaml", "value: 8\n", "between: [8, 21]\n"])).toHaveLength(1);
  });

  test("a part in words has no share", async () => {
    expect(await problems(["ledger.yaml", "    hedge: as stated\n    value: 8\n", "    words: several\n"])).toEqual([
      'charts.yaml:43: "boats-sunk" was given only in words, so its share is not known. Use a bars chart.',
    ]);
  });

  test.each(["words: dozens", "hedge: more than\n    between: [20, 30]"])(
    "its whole is one number, not %s",
    async (amount) => {
      expect(await problems(["ledger.yaml", "    hedge: more than\n    value: 20\n", `    ${amount}\n`])).toEqual([
        'charts.yaml:41: "boats-lost" is not a single number, so it cannot be a whole. Use a bars chart.',
      ]);
    },
  );

  test("unknown figures are another rule's to tell", async () => {
    expect(await problems(["charts.yaml", "whole: boats-lost", "whole: boats"])).toEqual([]);
    expect(await problems(["charts.yaml", "figure: boats-sunk", "figure: boats"])).toEqual([]);
  });

  const more = (bar: string): Edit => [
    "charts.yaml",
    "        restLabel: Stranded",
    `        restLabel: Stranded\n${bar}`,
  ];

  test("a bar may have no whole, and then has a name and no rest", async () => {
    const part = "parts: [{ figure: boats-sunk, label: Sank }]";
    expect(await problems(more(`      - { label: The harbour, ${part} }`))).toEqual([]);
    expect(await problems(more(`      - { ${part} }`))).toEqual([
      "charts.yaml:45: a bar without a whole has no name of its own. Write label: whose count it is.",
    ]);
    expect(await problems(more(`      - { label: The harbour, restLabel: Afloat, ${part} }`))).toEqual([
      "charts.yaml:45: what is left is not known without a whole. Write whole, or leave restLabel out.",
    ]);
  });

  test("all its bars are of one unit", async () => {
    expect(await problems(more("      - { label: The port, parts: [{ figure: rescued }] }"))).toEqual([
      'charts.yaml:45: "rescued" counts people and "boats-lost" boats. What is drawn on one scale has one unit.',
    ]);
  });

  test("what is side by side looks unlike, and what is called the same looks the same", async () => {
    const twice = "- { figure: boats-sunk, label: Sank }\n          - { figure: boats-sunk, label: Again }";
    expect(await problems(["charts.yaml", "- { figure: boats-sunk, label: Sank }", twice])).toEqual([
      'charts.yaml:44: "boats-sunk" looks like the part before it, solid. Write another look for one of them.',
    ]);
    const other = "parts: [{ figure: boats-sunk, label: Sank, look: striped }]";
    expect(await problems(more(`      - { label: The harbour, ${other} }`))).toEqual([
      'charts.yaml:45: "Sank" is striped here and solid above. What is called the same has one look in a chart.',
    ]);
  });
});

describe("steps", () => {
  test("reports may stand on the first and the last day drawn, and not outside", async () => {
    expect(await problems(["charts.yaml", "    from: 2020-03-01", "    from: 2020-03-02"])).toEqual([
      'charts.yaml:22: "rescued" has 2 reports outside the days drawn, the first on 2020-03-01. Widen from and to.',
    ]);
    expect(await problems(["charts.yaml", "    to: 2020-03-05", "    to: 2020-03-04"])).toEqual([
      'charts.yaml:22: "rescued" has a report outside the days drawn, the first on 2020-03-05. Widen from and to.',
    ]);
  });

  test("marks may stand on the first and the last day drawn, and not outside", async () => {
    const mark = (date: string): Edit => ["charts.yaml", "date: 2020-03-03, text", `date: ${date}, text`];
    expect([await problems(mark("2020-03-01")), await problems(mark("2020-03-05"))]).toEqual([[], []]);
    for (const date of ["2020-02-29", "2020-03-06"]) {
      expect(await problems(mark(date))).toEqual([
        `charts.yaml:24: ${date} is outside the days drawn. Widen from and to, or remove the mark.`,
      ]);
    }
  });

  test("may be of one day, and not end before they begin", async () => {
    const oneDay: Edit[] = [
      ["charts.yaml", "    from: 2020-03-01", "    from: 2020-03-03"],
      ["charts.yaml", "    to: 2020-03-05", "    to: 2020-03-03"],
      ["series/rescued.csv", "2020-03-01", "2020-03-03"],
      ["series/rescued.csv", "2020-03-05", "2020-03-03"],
    ];
    expect(await problems(...oneDay)).toEqual([]);
    expect((await problems(["charts.yaml", "    to: 2020-03-05", "    to: 2020-02-28"]))[0]).toBe(
      "charts.yaml:20: the chart ends on 2020-02-28, before it begins on 2020-03-01. Write its days in order.",
    );
  });

  test("an unknown series is another rule's to tell", async () => {
    expect(await problems(["charts.yaml", "series: rescued,", "series: saved,"])).toEqual([]);
  });
});
