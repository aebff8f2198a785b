import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ContentError, formatProblem, type Problem, sortProblems } from "../../../src/model/problem.ts";

const problem = fc.record({
  file: fc.constantFrom("a.yaml", "b.yaml", "a/b.mdx"),
  line: fc.integer({ min: 1, max: 12 }),
  message: fc.constantFrom("x.", "y.", "z."),
});

test("a problem is one line: its place, then what is wrong", () => {
  const line = formatProblem({ file: "content/site.yaml", line: 14, message: 'unknown figure "x".' });
  expect(line).toBe('content/site.yaml:14: unknown figure "x".');
});

describe("sortProblems", () => {
  test("orders by file, then by line as a number, then by message", () => {
    const sorted = ["a:2:x", "a:2:y", "a:10:a", "b:1:a"].map((each): Problem => {
      const [file = "", line = "", message = ""] = each.split(":");
      return { file, line: Number(line), message };
    });
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });

  test("sorting again changes nothing, and the order of finding does not matter", () => {
    fc.assert(
      fc.property(fc.array(problem), (problems) => {
        const once = sortProblems(problems);
        expect(sortProblems(once)).toEqual(once);
        expect(sortProblems([...problems].reverse())).toEqual(once);
      }),
    );
  });

  test("says each problem once, and loses none", () => {
    fc.assert(
      fc.property(fc.array(problem), (problems) => {
        const said = sortProblems([...problems, ...problems]).map(formatProblem);
        expect(said).toHaveLength(new Set(said).size);
        expect(new Set(said)).toEqual(new Set(problems.map(formatProblem)));
      }),
    );
  });

  test("leaves the list that it is given as it was", () => {
    const given = [
      { file: "b", line: 1, message: "x." },
      { file: "a", line: 1, message: "x." },
    ];
    sortProblems(given);
    expect(given.map(({ file }) => file)).toEqual(["b", "a"]);
  });
});

test("the error's message has one line a problem, ordered by place", () => {
  const error = new ContentError([
    { file: "b.yaml", line: 1, message: "Two." },
    { file: "a.yaml", line: 9, message: "One." },
    { file: "b.yaml", line: 1, message: "Two." },
  ]);
  expect(error.message).toBe("a.yaml:9: One.\nb.yaml:1: Two.");
  expect(error.problems).toHaveLength(2);
  expect(error.name).toBe("ContentError");
});
