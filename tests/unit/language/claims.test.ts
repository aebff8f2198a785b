import { describe, expect, test } from "vitest";
import {
  counterHead,
  counterInSentence,
  creditText,
  doubtText,
  figureSummary,
  formulaText,
  periodOf,
  plainText,
  printFigure,
} from "../../../src/language/claims.ts";
import type { Figure } from "../../../src/model/story.ts";
import type { Operation } from "../../../src/model/schema/ledger.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();
const figure = (id: string): Figure => {
  const found = story.figures[id];
  if (!found) throw new Error(`The fixture has no "${id}".`);
  return found;
};

describe("printFigure", () => {
  test("prints the figure with its hedge and, for per cent, its sign", () => {
    const printed = ["rescued", "rescued-children", "missing", "wind"].map((id) => printFigure(story, { figure: id }));
    expect(printed).toEqual(["at least 40", "six or seven", "dozens", "about 90%"]);
  });

  test("prints another source's count with that source's hedge", () => {
    expect(printFigure(story, { figure: "rescued", by: "pilots" })).toBe("about 43");
  });

  test("of several counts by one source prints the first", () => {
    expect(printFigure(story, { figure: "boats-lost", by: "gazette-5" })).toBe("nearly 30");
  });

  test("throws for an unknown figure and for a source that gave no count of it, naming both", () => {
    expect(() => printFigure(story, { figure: "rescud" })).toThrow('No figure "rescud" in "ashby-storm".');
    expect(() => printFigure(story, { figure: "wind", by: "pilots" })).toThrow(
      'No figure "wind" by "pilots" in "ashby-storm".',
    );
  });
});

test("plainText prints every figure of a text with its hedge, and changes no word", () => {
  expect(plainText(story, "Of {boats-lost} boats, {boats-lost@gazette-5} by the gazette, {boats-sunk} sank.")).toBe(
    "Of more than 20 boats, nearly 30 by the gazette, eight sank.",
  );
  expect(plainText(story, "No figure.")).toBe("No figure.");
});

test("a figure covers the days since it is counted, or its one day", () => {
  expect(periodOf(figure("rescued"))).toBe("1–5 March 2020");
  expect(periodOf(figure("missing"))).toBe("5 March 2020");
});

describe("formulaText", () => {
  test("names the parts with their numbers and hedges, and what was done", () => {
    expect(formulaText(story, figure("rescued-per-brent"))).toBe(
      "People rescued at Ashby (at least 40) ÷ People rescued at Brent (5)",
    );
  });

  test.each<[Operation, string]>([
    ["sum", "Boats lost (more than 20) + Boats that sank (8)"],
    ["difference", "Boats lost (more than 20) − Boats that sank (8)"],
    ["share", "Boats lost (more than 20) as a share of Boats that sank (8)"],
  ])("has its own sign for a %s", (operation, text) => {
    expect(formulaText(story, { ...figure("wind"), formula: { operation, of: ["boats-lost", "boats-sunk"] } })).toBe(
      text,
    );
  });

  test("is empty for a claim", () => {
    expect(formulaText(story, figure("rescued"))).toBe("");
  });
});

describe("figureSummary", () => {
  test("a claim says what, how many, who counted, who reported and as of when", () => {
    expect(figureSummary(story, figure("rescued-children"))).toBe(
      "Children rescued at Ashby: 6 or 7, counted by Ashby Coastguard; reported by Ashby Coastguard, 5 March 2020; as of 5 March 2020.",
    );
  });

  test("a computed figure says that it is computed, and names all sources of its parts", () => {
    expect(figureSummary(story, figure("rescued-per-brent"))).toBe(
      "People rescued at Ashby for each one at Brent: at least 8, computed from other figures; " +
        "reported by Ashby Coastguard, 5 March 2020; The Ashby Gazette, as carried by The Brent Post, 5 March 2020; as of 5 March 2020.",
    );
  });
});

describe("creditText", () => {
  test("says who counted and who reported, and that once where both are one", () => {
    expect(creditText(story, figure("boats-lost"))).toBe("Counted by Harbour Office; reported by The Ashby Gazette");
    expect(creditText(story, figure("rescued-brent"))).toBe("Counted and reported by Ashby Coastguard");
    expect(creditText(story, figure("missing"))).toBe(
      "The source does not say who counted; reported by The Ashby Gazette",
    );
  });

  test("names as many publishers as a card has room for, and says how many more there are", () => {
    const named = (...source: string[]) => creditText(story, { ...figure("boats-lost"), source });
    expect(named("coastguard-4", "gazette-5", "pilots")).toBe(
      "Counted by Harbour Office; reported by Ashby Coastguard, The Ashby Gazette and A pilots' newsletter",
    );
    expect(named("coastguard-4", "gazette-5", "pilots", "another")).toBe(
      "Counted by Harbour Office; reported by Ashby Coastguard, The Ashby Gazette and 2 others",
    );
  });
});

test("who disputes a claim is said with the hedges of what it names, in its summary too", () => {
  const disputed = { ...figure("wind"), disputed: "The pilots say {rescued@pilots}." };
  expect(doubtText(story, disputed)).toBe("Disputed: The pilots say about 43.");
  expect(figureSummary(story, disputed)).toMatch(/as of 4 March 2020\. Disputed: The pilots say about 43\.$/);
  expect(doubtText(story, { contradicted: "It was calm." })).toBe("Contradicted: It was calm.");
  expect(doubtText(story, figure("wind"))).toBe("");
});

test("who counted stands in a sentence, also where the report names nobody", () => {
  expect(counterInSentence("The tugs")).toBe("The tugs");
  expect(counterInSentence("The tugs; not stated")).toBe("The tugs and somebody whom the source does not name");
});

test("what has not come is projected, and not measured or counted", () => {
  const unit = { name: "°C", verb: "measured" };
  expect([counterHead({ unit }), counterHead({ unit, projection: true })]).toEqual(["Measured by", "Projected by"]);
});
