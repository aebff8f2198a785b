import { describe, expect, test } from "vitest";
import { references as rule } from "../../../../src/rules/story/references.ts";
import { ashby, type Edit, lines } from "../../../setup/examples/ashby.ts";

const STORM = "sections/10-the-storm.mdx";
const problems = async (...edits: Edit[]) => {
  const { story, files } = await ashby(...edits);
  return lines(rule.find({ story, files }));
};

test("every id of the fixture is known and used", async () => {
  expect(await problems()).toEqual([]);
});

describe("an unknown id", () => {
  test.each<[kind: string, edit: Edit, problem: string]>([
    [
      "source",
      ["ledger.yaml", "countedBy: not stated\n    source: gazette-5", "countedBy: not stated\n    source: gazete-5"],
      'ledger.yaml:70: unknown source "gazete-5". Did you mean "gazette-5"?',
    ],
    [
      "figure",
      [STORM, '<Fig id="rescued" />', '<Fig id="rescud" />'],
      `${STORM}:6: unknown figure "rescud". Did you mean "rescued"?`,
    ],
    [
      "chart",
      [STORM, '<Chart id="rescues" />', '<Chart id="rescues" />\n\n<Chart id="boat" />'],
      `${STORM}:12: unknown chart "boat". Did you mean "boats"?`,
    ],
    [
      "quote",
      [STORM, '<Quote id="harbour-master" />', '<Quote id="master" />'],
      `${STORM}:14: unknown quote "master". Write one of: harbour-master.`,
    ],
    [
      "population",
      ["ledger.yaml", "population: brent", "population: brant"],
      'ledger.yaml:60: unknown population "brant". Did you mean "brent"?',
    ],
    [
      "series",
      ["charts.yaml", "series: rescued,", "series: saved,"],
      'charts.yaml:22: unknown series "saved". Write one of: rescued.',
    ],
  ])("of a %s is told with its line and the nearest known one", async (_, edit, problem) => {
    expect(await problems(edit)).toEqual([problem]);
  });

  test("of a term is told, and not once more that the term that it was meant to be is not used", async () => {
    expect(await problems([STORM, '<Term id="breakwater" />', '<Term id="breakwaters" />'])).toEqual([
      `${STORM}:6: unknown term "breakwaters". Did you mean "breakwater"?`,
    ]);
  });

  test("that several places name is told once, where the one like it stands that none names", async () => {
    const [line] = await problems(["ledger.yaml", "  coastguard-4:", "  coastguard-14:"]);
    expect(line).toMatch(
      /^ledger\.yaml:\d+: source "coastguard-14" is not used, and \d+ places name "coastguard-4", which is not there\. Give them one name\.$/,
    );
    expect(await problems(["ledger.yaml", "  coastguard-4:", "  coastguard-14:"])).toHaveLength(1);
    expect(await problems(["ledger.yaml", "  rescued:\n", "  rescues:\n"])).toEqual([
      expect.stringMatching(/figure "rescues" is not used, and \d+ places name "rescued"/),
    ]);
  });

  test("is told with the one that it is but for capitals and spaces", async () => {
    for (const written of ["Rescued", " rescued ", "RESCUED"])
      expect(await problems(["timeline.yaml", "{rescued}", `{${written}}`])).toEqual([
        `timeline.yaml:9: unknown figure "${written}". Did you mean "rescued"?`,
      ]);
    for (const written of ["Boats-Lost", "boats-lost ", "Boats lost", "{boats-lost}"])
      expect(await problems([STORM, '<Fig id="rescued" />', `<Fig id="${written}" />`])).toEqual([
        `${STORM}:6: unknown figure "${written}". Did you mean "boats-lost"?`,
      ]);
    expect(await problems([STORM, 'by="pilots"', 'by="PILOTS"'])).toContain(
      `${STORM}:6: unknown source "PILOTS". Did you mean "pilots"?`,
    );
  });

  test("that comes near none is told of its braces where it has any", async () => {
    expect(await problems(["timeline.yaml", "{rescued}", "{the whole of it}"])).toEqual([
      "timeline.yaml:9: {the whole of it} is not a figure. Write the figure's id between the braces, with no spaces.",
    ]);
    const [told] = await problems([STORM, '<Fig id="rescued" />', '<Fig id="the whole of it" />']);
    expect(told).toMatch(/unknown figure "the whole of it"\. Write one of: boats-lost, /);
  });
});

describe("a count by another source", () => {
  test("is known where the source is named under differs", async () => {
    expect(await problems([STORM, 'id="rescued" by="pilots"', 'id="boats-lost" by="gazette-5"'])).toEqual([]);
  });

  test("is refused where it is not, even if the source reported the figure itself", async () => {
    expect(await problems(["timeline.yaml", "{rescued}", "{rescued@coastguard-4}"])).toEqual([
      'timeline.yaml:9: "rescued" has no count by "coastguard-4" under differs. Write one of: pilots.',
    ]);
  });

  test("of an unknown figure is told once", async () => {
    expect(await problems(["timeline.yaml", "{rescued}", "{rescud@pilots}"])).toEqual([
      'timeline.yaml:9: unknown figure "rescud". Did you mean "rescued"?',
    ]);
  });
});

describe("what nothing uses", () => {
  test.each<[kind: string, edit: Edit, problem: string]>([
    [
      "source",
      [
        "ledger.yaml",
        "  pilots:\n",
        "  spare:\n    publisher: A\n    title: T\n    noAddress: None.\n    date: undated\n    kind: newspaper\n  pilots:\n",
      ],
      'ledger.yaml:16: source "spare" is not used. Use it, or remove it.',
    ],
    [
      "chart",
      [STORM, '<Chart id="rescues" />\n', ""],
      'charts.yaml:3: chart "rescues" is not used. Use it, or remove it.',
    ],
    [
      "term",
      [STORM, '<Term id="breakwater" />', "wall"],
      'story.yaml:20: term "breakwater" is not used. Use it, or remove it.',
    ],
  ])("a %s is not left lying about", async (_, edit, problem) => {
    expect(await problems(edit)).toEqual([problem]);
  });

  test("a quote is used by one form as by the other, and unused by neither", async () => {
    const block: Edit = [STORM, '<Quote id="harbour-master" />', ""];
    expect(await problems(block)).toEqual([]);
    expect(
      await problems(block, ["sections/20-what-is-known.mdx", '<Quote id="harbour-master" form="inline" />', "many"]),
    ).toEqual(['quotes.yaml:3: quote "harbour-master" is not used. Use it, or remove it.']);
  });

  test("a figure may stand in the ledger alone, for its page", async () => {
    const bare =
      "label: X\n    hedge: about\n    value: 1\n    unit: people\n    asOf: 2020-03-05\n    countedBy: A\n    source: pilots";
    expect(await problems(["ledger.yaml", "  wind:\n", `  alone:\n    ${bare}\n  wind:\n`])).toEqual([]);
  });

  test("is not told while a section cannot be read", async () => {
    expect(
      await problems(
        [STORM, '<Chart id="rescues" />', '<Chart id="rescues" wide="yes" />'],
        [STORM, '<Chart id="rescues-by-day" />', ""],
      ),
    ).toEqual([]);
  });
});
