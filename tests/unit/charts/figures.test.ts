import { expect, test } from "vitest";
import { bars } from "../../../src/charts/bars/kind.ts";
import { claimTable, figureSources, lastFigureDay } from "../../../src/charts/figures.ts";
import { people } from "../../../src/charts/people/kind.ts";
import type { Figure } from "../../../src/model/story.ts";
import { exampleStory, figure, specOf } from "../../setup/examples/story.ts";

test("a people table has groups and their parts, as printed, words too", () => {
  expect(
    claimTable(exampleStory(), people.names(specOf(exampleStory(), "people"))).rows.map((row) => row.slice(0, 2)),
  ).toEqual([
    ["North", "at least 30"],
    ["Label of north-children", "7 to 9"],
    ["South", "dozens"],
  ]);
});

test("every claim names who counted and the day", () => {
  expect(claimTable(exampleStory(), bars.names(specOf(exampleStory(), "bars"))).rows[1]).toEqual([
    "Displaced",
    "about 40 to 60",
    "Office of Counts",
    "3 February",
  ]);
});

test("a day of another year has its year", () => {
  const story = exampleStory();
  Object.assign(story.figures, { displaced: figure("displaced", { asOf: "2002-01-04" }) });
  expect(claimTable(story, bars.names(specOf(story, "bars"))).rows.map((row) => row[3])).toEqual([
    "3 February",
    "4 January 2002",
    "3 February",
  ]);
});

test("one source is named with its day", () => {
  expect(figureSources(exampleStory(), people.names(specOf(exampleStory(), "people")))).toBe(
    "Source: The Daily, 3 February 2001",
  );
});

test("several are named once each, with who carried them, and a page without a day says so", () => {
  const story = exampleStory();
  Object.assign(story.figures, { displaced: figure("displaced", { source: ["wire", "daily"] }) });
  expect(figureSources(story, bars.names(specOf(story, "bars")))).toBe(
    "Sources: The Daily, 3 February 2001; The Wire, as carried by The Echo, undated",
  );
});

test("the latest day of figures is that of the period that ends last, however periods are written", () => {
  const lastOf = (...figures: Partial<Figure>[]) => {
    const story = exampleStory();
    figures.forEach((claim, i) => Object.assign(story.figures, { [`day-${i}`]: figure(`day-${i}`, claim) }));
    const names = figures.map((_, i) => ({ path: [], draws: "figure" as const, id: `day-${i}` }));
    return lastFigureDay(story, names);
  };
  const ofDays = (...days: string[]) => lastOf(...days.map((asOf) => ({ asOf })));
  expect(ofDays("2023-Q1", "2023-12")).toBe("2023-12");
  expect(ofDays("2023-04/2024-03", "2023-12-31", "2023")).toBe("2023-04/2024-03");
  expect(ofDays("2023", "2023-05-20")).toBe("2023");
  expect(ofDays()).toBeUndefined();
  // What is expected has not come, so that nothing stands as of then.
  const ahead = { asOf: "2050", projection: true } as const;
  expect(lastOf(ahead, { asOf: "2024-05-01" })).toBe("2024-05-01");
  expect(lastOf(ahead, { ...ahead, asOf: "2030" })).toBe("2050");
});
