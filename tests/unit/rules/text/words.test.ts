import { describe, expect, test } from "vitest";
import { typedHedges } from "../../../../src/rules/text/hedges.ts";
import { labels } from "../../../../src/rules/text/labels.ts";
import { markupIn } from "../../../../src/rules/text/markup.ts";
import { typedQuotations, unnamedSpeakers } from "../../../../src/rules/text/quotations.ts";
import { tolls } from "../../../../src/rules/text/tolls.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { language, said, span } from "../../../setup/examples/passage.ts";

const { story } = await ashby();

describe("labels", () => {
  test("that judge are found with what to write, quoted ones are not", () => {
    expect(said(labels(span("The Regime and the terrorists"), language))).toEqual([
      '"Regime" is a label',
      '"terrorists" is a label',
    ]);
    expect(labels(span("He called it a “regime”."), language)).toEqual([]);
    expect(labels(span("the regime"), language)[0]?.write).toBe("Write government; or quote it, with its speaker.");
  });

  test("are whole words", () => {
    expect(labels(span("Regimental, martyrdoms, counterterrorists"), language)).toEqual([]);
  });

  test.each(["so-called", "so called", "so‑called", "So\ncalled"])("%s doubts a name", (word) => {
    expect(labels(span(`the ${word} wall`), language)).toMatchObject([{ rule: "name" }]);
  });

  test("a correction is no clarification", () => {
    expect(labels(span("A clarification: it fell."), language)).toMatchObject([{ rule: "correction", at: 2 }]);
  });
});

describe("tolls", () => {
  const told = (text: string) => said(tolls(span(text), language, story));

  test("are attributed in their sentence by a word for it", () => {
    expect(told("The storm killed {missing} people.")).toEqual([
      '"People reported missing" is told without who counted',
    ]);
    expect(told("The storm killed {missing} people, the office said.")).toEqual([]);
  });

  test("or in their paragraph by the name of who counted or published", () => {
    expect(told("The Ashby Gazette was there. The storm killed {missing} people.")).toEqual([]);
    expect(told("The mayor said so. The storm killed {missing} people.")).toHaveLength(1);
  });

  test("are only of people", () => {
    expect(told("The storm left {boats-lost} boats dead in the water.")).toEqual([]);
  });
});

describe("quotation marks", () => {
  test.each(["“a”", "“a", "„a“", "«a»", "‘a’", '"a"'])("%s are typed", (quoted) => {
    expect(typedQuotations(span(`He said ${quoted}`))).toMatchObject([{ rule: "quotation", at: 8 }]);
  });

  test("an apostrophe is none", () => {
    expect(typedQuotations(span("the coastguard’s and the pilots’ boats"))).toEqual([]);
  });

  test("may stand in a term, and beside a source and its day", () => {
    expect(typedQuotations(span("the “wall”", { terms: [{ start: 4, end: 10 }] }))).toEqual([]);
    expect(typedQuotations(span("the “wall”", { where: "evidence" }))).toEqual([]);
  });

  test("a quotation in a sentence has its speaker in the paragraph", () => {
    expect(unnamedSpeakers(span("The harbour master had [harbour-master]."), story)).toEqual([]);
    expect(said(unnamedSpeakers(span("They had [harbour-master]."), story))).toEqual([
      '"harbour-master" is quoted without its speaker',
    ]);
  });
});

describe("hedges", () => {
  const told = (text: string) => typedHedges(span(text), language, story).map(({ write }) => write);

  test("beside a figure are the figure's own to print", () => {
    expect(told("about {boats-sunk} boats")).toEqual(['Leave "about" out; the figure prints no limit: it is exact.']);
    expect(told("as many\nas {rescued}")).toEqual(['Leave "as many as" out; the figure prints "at least" itself.']);
    expect(told("{wind}% of it, {wind} per cent, {rescued}+")).toHaveLength(3);
  });

  test("elsewhere are words", () => {
    expect(told("It is about the {rescued} people, over by then.")).toEqual([]);
  });
});

describe("markup", () => {
  const told = (text: string) =>
    markupIn(span("", { text, prints: "nothing", comments: "yaml" })).map(({ message }) => message);

  test.each(["<b>a", "</a>", "<script src=x>", "&amp;", "&#60;", "javascript:alert()", "**a**", "[a](b)"])(
    "%s is refused in a field",
    (text) => {
      expect(told(text)).toHaveLength(1);
    },
  );

  test("signs that are words are not", () => {
    expect(told("a < b & c; R&D; (see below) [sic]")).toEqual([]);
  });

  test("braces are refused where they print nothing", () => {
    expect(told("{rescued}")).toEqual(["braces print no figure in this text. Leave the figure out."]);
  });

  test.each(["\u200B", "\u00AD", "\u202E", "\uFEFF"])("what cannot be seen is refused: %j", (unseen) => {
    expect(markupIn(span(`fi${unseen}ve`))).toHaveLength(1);
  });
});
