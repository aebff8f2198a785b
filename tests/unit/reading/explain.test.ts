import { describe, expect, test } from "vitest";
import { z } from "zod";
import { explain } from "../../../src/reading/explain.ts";
import { chartsSchema } from "../../../src/charts/kinds.ts";
import { ledgerSchema } from "../../../src/model/schema/ledger.ts";
import { siteSchema } from "../../../src/model/schema/site.ts";
import { storySchema, timelineSchema } from "../../../src/model/schema/story.ts";

/** Each issue's code and what is said of it. */
function said(schema: z.ZodType, data: unknown): [code: string, text: string][] {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).map((issue) => [issue.code, explain(issue, schema, data)]);
}
const source = { publisher: "A", title: "T", url: "https://a.example/", date: "2020-03-04", kind: "government" };
const figure = {
  label: "L",
  hedge: "about",
  value: 1,
  unit: "people",
  asOf: "2020-03-04",
  countedBy: "A",
  source: "a",
};
const inSource = (change: object) => said(ledgerSchema, { sources: { a: { ...source, ...change } }, figures: {} });
const inFigure = (change: object) => said(ledgerSchema, { sources: {}, figures: { f: { ...figure, ...change } } });
const event = (change: object) =>
  said(timelineSchema, { events: [{ date: "2020-03-01", text: "A.", source: "a", ...change }] });

test("the data below is right before it is changed", () => {
  expect([inSource({}), inFigure({}), event({})]).toEqual([[], [], []]);
});

describe("every sort of issue that the schemas raise is said in the field's own words", () => {
  test("invalid_type: missing, wrong, and empty", () => {
    expect(inFigure({ label: undefined })).toEqual([
      [
        "invalid_type",
        'missing field "figures.f.label". What is counted and where, as a noun phrase: Palestinians killed in Gaza.',
      ],
    ]);
    expect(inFigure({ value: "many" })).toEqual([
      ["invalid_type", '"figures.f.value" cannot be "many". The number, digits only, as 230 or 4070.'],
    ]);
    expect(inFigure({ value: "−4.6" })).toEqual([
      ["invalid_type", '"figures.f.value" cannot be "−4.6". Write a hyphen and digits 0 to 9: -4.6.'],
    ]);
    expect(inFigure({ label: null })[0]?.[1]).toMatch(/^"figures\.f\.label" cannot be empty\. What is counted/);
    expect(said(ledgerSchema, null)).toEqual([["invalid_type", expect.stringContaining("this file")]]);
  });

  test("too_small and too_big", () => {
    expect(inFigure({ formula: { operation: "sum", of: ["a", "b"], decimals: -1 } })[0]).toEqual([
      "too_small",
      '"figures.f.formula.decimals" cannot be -1. To how many decimals what was divided or converted is rounded; none where left out.',
    ]);
    expect(inFigure({ value: 2 ** 60 })).toEqual([
      ["custom", '"figures.f.value" has too many digits. The number, digits only, as 230 or 4070.'],
    ]);
    expect(inFigure({ countedBy: " " })[0]).toEqual([
      "too_small",
      expect.stringMatching(/^"figures\.f\.countedBy" cannot be " "\. Who counted/),
    ]);
    const points = said(storySchema.pick({ keyPoints: true }), { keyPoints: ["1", "2", "3", "4", "5", "6"] });
    expect(points).toEqual([["too_big", '"keyPoints" has 6 entries. One to five key points, a sentence each.']]);
  });

  test("invalid_value: with the nearest of a closed list, and the list", () => {
    expect(inFigure({ hedge: "atleast" })).toEqual([
      [
        "invalid_value",
        expect.stringMatching(
          /^"figures\.f\.hedge" cannot be "atleast"\. Did you mean "at least"\? How sure .* one of: as stated, exactly, at least,/,
        ),
      ],
    ]);
    expect(inSource({ kind: "x" })).toEqual([
      [
        "invalid_value",
        expect.stringMatching(/^"sources\.a\.kind" cannot be "x"\. What sort of publisher, one of: news agency,/),
      ],
    ]);
  });

  test("invalid_value: a list that the description does not give is given", () => {
    expect(said(z.strictObject({ a: z.enum(["one", "two"]).describe("How many.") }), { a: "quite else" })).toEqual([
      ["invalid_value", '"a" cannot be "quite else". Write one of: one, two. How many.'],
    ]);
  });

  test("invalid_format: ids, days, times, addresses", () => {
    expect(inFigure({ partOf: "A b" })).toEqual([
      [
        "invalid_format",
        expect.stringMatching(/^"figures\.f\.partOf" cannot be "A b"\. Did you mean "a-b"\? The id of the figure/),
      ],
    ]);
    expect(inFigure({ asOf: "20 May" })[0]).toEqual([
      "invalid_format",
      '"figures.f.asOf" cannot be "20 May". The day on which the count was made. Write YYYY-MM-DD; where no day is given YYYY-MM, YYYY-Q1, YYYY, or a fiscal year as 2023/24.',
    ]);
    expect(event({ time: "24:00" })).toEqual([
      ["invalid_format", expect.stringMatching(/^"events\.0\.time" cannot be "24:00"\. The local time/)],
    ]);
    expect(inSource({ url: "javascript:alert(1)" })).toEqual([
      [
        "invalid_format",
        expect.stringMatching(/^"sources\.a\.url" cannot be "javascript:alert\(1\)"\. The full address/),
      ],
    ]);
  });

  test("invalid_union: a place that may be this or that", () => {
    expect(inFigure({ source: 3 })).toEqual([
      ["invalid_union", expect.stringMatching(/^"figures\.f\.source" cannot be 3\. The id, or a list of ids/)],
    ]);
    expect(inSource({ date: "never" })[0]?.[1]).toMatch(
      /^"sources\.a\.date" cannot be "never"\..* as 2020-?.*|or undated/,
    );
    expect(said(chartsSchema, { charts: { c: { kind: "pie" } } })).toEqual([
      [
        "invalid_union",
        '"charts.c.kind" cannot be "pie". Did you mean "line"? How it is drawn, one of: people, bars, share, steps, line, reports, map.',
      ],
    ]);
  });

  test("invalid_key: a name that is no id", () => {
    expect(said(ledgerSchema, { sources: { "A b": source }, figures: {} })).toEqual([
      ["invalid_key", '"sources.A b" is not an id. Write lower-case words joined by hyphens.'],
    ]);
  });

  test("unrecognized_keys: each key, with the nearest field of that place", () => {
    expect(inSource({ titel: "T", languag: "French" })).toEqual([
      [
        "unrecognized_keys",
        expect.stringMatching(/^unknown field "titel"\. .*unknown field "languag"\. Did you mean "language"\?$/),
      ],
    ]);
    expect(event({ tme: "10:00" })).toEqual([["unrecognized_keys", 'unknown field "tme". Did you mean "time"?']]);
  });

  test("unrecognized_keys: of charts of several kinds, only the fields of its kind are named", () => {
    const chart = { kind: "bars", title: "T", measure: "M", description: "D", bars: [{ figure: "f" }], from: 1 };
    expect(said(chartsSchema, { charts: { c: chart } })).toEqual([
      ["unrecognized_keys", 'unknown field "from". Write one of: bars, description, kind, measure, order, title.'],
    ]);
  });

  test("custom: the rule's own words stand between the field and its description", () => {
    expect(inFigure({ asOf: "2021-02-29" })).toEqual([
      [
        "custom",
        '"figures.f.asOf" is not a day of the calendar. The day on which the count was made. Write YYYY-MM-DD; where no day is given YYYY-MM, YYYY-Q1, YYYY, or a fiscal year as 2023/24.',
      ],
    ]);
    expect(inFigure({ value: undefined, between: [2, 1] })).toEqual([
      [
        "custom",
        expect.stringMatching(
          /^"figures\.f\.between" does not go from a lower to a higher number\. The lower and the upper end/,
        ),
      ],
    ]);
    expect(inFigure({ hedge: undefined, words: "dozens" })).toEqual([
      [
        "custom",
        expect.stringMatching(
          /^"figures\.f\.words" is one of value, words and between, and value and words are given\. /,
        ),
      ],
    ]);
  });
});

test("a field of one member of a union is known by its kind's fields", () => {
  const chart = { kind: "bars", title: "T", measure: "M", description: "D", bars: [{ figure: "f", lable: "x" }] };
  expect(said(chartsSchema, { charts: { c: chart } })).toEqual([
    [
      "unrecognized_keys",
      expect.stringMatching(/^unknown field "lable"\. (Did you mean "label"\?|Write one of: figure, label, note.*)/),
    ],
  ]);
});

test("a long value is cut, so that the line stays readable", () => {
  const [[, text] = ["", ""]] = said(siteSchema.pick({ name: true }), {
    name: Array.from({ length: 50 }, () => "word"),
  });
  expect(text).toMatch(/^"name" cannot be \["word",.{40,50}…\. The site's name\.$/);
});

test("nothing that the schemas can say is empty, or code", () => {
  const wrong: unknown[] = [undefined, null, 3, "", "x y", [], {}, [null], { a: 1 }, true];
  for (const schema of [ledgerSchema, chartsSchema, storySchema, timelineSchema, siteSchema]) {
    for (const data of wrong) {
      for (const [, text] of said(schema, data)) expect(text).toMatch(/^(missing field|unknown field|")[^]*\.$/);
    }
  }
});
