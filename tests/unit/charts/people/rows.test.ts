import fc from "fast-check";
import { expect, test } from "vitest";
import { countMarks, peopleMarks, peopleRows, type PeopleRow, rowLength } from "../../../../src/charts/people/rows.ts";
import type { Figure } from "../../../../src/model/story.ts";
import { exampleStory, figure, specOf } from "../../../setup/examples/story.ts";

const marksIn = (d: string) => (d.match(/h\.01|z/g) ?? []).length;

/** Where each round or square mark of a path begins, moves and lines added up, to the hundredth. */
function places(d: string): string[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/[Mm](-?[\d.]+) ?(-?[\d.]+)h([\d.]+)/g)].map(([, dx, dy, line]) => {
    const place = `${(x += Number(dx)).toFixed(2)},${(y += Number(dy)).toFixed(2)}`;
    x += Number(line);
    return place;
  });
}

test("there are exactly as many marks as the count, part and rest together", () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 60 }), (low, more, rest, perRow) => {
      const counts = countMarks(
        figure("all", { value: low + more + rest }),
        figure("part", { between: [low, low + more] }),
        1,
      );
      const marks = peopleMarks(counts, perRow);
      expect([marksIn(marks.part), marksIn(marks.between), marksIn(marks.rest)]).toEqual([low, more, rest]);
    }),
  );
});

test("no two marks are in one place, and all are inside the box", () => {
  fc.assert(
    fc.property(fc.nat(120), fc.nat(120), fc.integer({ min: 1, max: 60 }), (part, rest, perRow) => {
      const marks = peopleMarks({ part, between: 0, rest }, perRow);
      const all = [...places(marks.part), ...places(marks.rest)];
      expect(new Set(all).size).toBe(part + rest);
      for (const [x = 0, y = 0] of all.map((place) => place.split(",").map(Number))) {
        expect([x % 14, y % 14], "the middle of its place").toEqual([7, 7]);
        expect(x < marks.width && y < marks.height).toBe(true);
      }
    }),
  );
});

test("a range of a part is solid to its lower end and outlined to its upper", () => {
  expect(countMarks(figure("all", { value: 12 }), figure("part", { between: [1, 2] }), 1)).toEqual({
    part: 1,
    between: 1,
    rest: 10,
  });
});

test("no mark is a line of no length, which is left out of a PDF", () => {
  const { part, rest } = peopleMarks({ part: 3, between: 0, rest: 3 }, 2);
  for (const d of [part, rest])
    expect([...d.matchAll(/h([\d.]+)/g)].map(([, line]) => Number(line))).toEqual([0.01, 0.01, 0.01]);
});

test("a figure in words has no marks, and is printed", () => {
  const [, south] = peopleRows(exampleStory(), specOf(exampleStory(), "people"));
  expect(south).toEqual({ label: "South", printed: "dozens", tone: "tone-slate", names: [] });
});

test("each sort of marks is named at the marks, the part with its number and hedge", () => {
  const [north] = peopleRows(exampleStory(), specOf(exampleStory(), "people"));
  expect(north?.names).toEqual([
    { sort: "part", text: "7 to 9 children" },
    { sort: "between", text: "in some counts only" },
    { sort: "rest", text: "adults" },
  ]);
});

test("only sorts that have marks are named, and a part is named even where none of its marks is certain", () => {
  const story = exampleStory();
  const named = (all: Partial<Figure>, part: Partial<Figure>) => {
    Object.assign(story.figures, { "north-killed": figure("north-killed", all), "north-children": figure("c", part) });
    return peopleRows(story, specOf(story, "people"))[0]?.names.map(({ sort = "none", text }) => `${sort}: ${text}`);
  };
  expect(named({ value: 9 }, { value: 9 })).toEqual(["part: 9 children"]);
  expect(named({ value: 9 }, { between: [0, 2] })).toEqual(["between: 0 to 2 children", "rest: adults"]);
  expect(named({ words: "dozens" }, { words: "some" })).toEqual(["none: some children"]);
});

test("a hedge is part of what is printed", () => {
  const [north] = peopleRows(exampleStory(), specOf(exampleStory(), "people"));
  expect(north?.printed).toBe("at least 30");
});

test("where a mark is several people, a few people are still one mark", () => {
  expect(countMarks(figure("all", { value: 1000 }), figure("part", { value: 2 }), 10)).toEqual({
    part: 1,
    between: 0,
    rest: 99,
  });
});

test("what cannot be drawn as marks is refused with the reason", () => {
  expect(() => countMarks(figure("all", { between: [1, 2] }), undefined, 1)).toThrow('"all" is not a single number');
  expect(() => countMarks(figure("all"), figure("part", { words: "some" }), 1)).toThrow(
    '"part" was given only in words',
  );
  expect(() => countMarks(figure("all"), figure("part", { value: 11 }), 1)).toThrow('"part" is more than "all"');
});

const sized = (...sizes: (number | undefined)[]) =>
  sizes.map((rest): PeopleRow => ({
    ...{ label: "", printed: "", tone: "", names: [] },
    ...(rest !== undefined && { counts: { part: 0, between: 0, rest } }),
  }));

test("a row is as long as the smallest group, so that it is seen how many times the other is that", () => {
  expect(rowLength(sized(230, 12))).toBe(12);
  expect(rowLength(sized(12, undefined, 230))).toBe(12);
});

test("where the smallest group is too small or too large for that, rows are as long as the largest asks for", () => {
  expect(rowLength(sized(230, 2))).toBe(12);
  expect(rowLength(sized(230, 180))).toBe(12);
  expect(rowLength(sized(5))).toBe(10);
  expect(rowLength(sized(undefined))).toBe(10);
  expect(rowLength(sized(90_000, 3))).toBe(50);
});
