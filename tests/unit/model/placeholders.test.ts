import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresIn, fill, isId, type Named, segments } from "../../../src/model/placeholders.ts";

const written = ({ figure, by }: Named) => `{${by === undefined ? figure : `${figure}@${by}`}}`;
const join = (text: string) =>
  segments(text)
    .map((part) => (typeof part === "string" ? part : written(part)))
    .join("");

/** Texts in which braces and @ are common, with one @ at most in each pair of braces. */
const words = fc.string({ unit: fc.constantFrom("a", "-", " ", "{", "}", "@", "\n", "$", "é") });
const text = words.filter((each) => !/\{[^{}]*@[^{}]*@[^{}]*\}/.test(each));
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,2}$/);

describe("segments", () => {
  test("a text is cut at its placeholders, in order", () => {
    expect(segments("Of {all} people, {some@pilots} swam.")).toEqual([
      "Of ",
      { figure: "all" },
      " people, ",
      { figure: "some", by: "pilots" },
      " swam.",
    ]);
  });

  test("no empty words stand beside or between placeholders", () => {
    expect(segments("{a}{b}")).toEqual([{ figure: "a" }, { figure: "b" }]);
    expect(segments("")).toEqual([]);
  });

  test("joined, they give back any text", () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(join(each)).toBe(each);
      }),
      { numRuns: 500 },
    );
  });

  test("a brace without its partner is words", () => {
    expect(segments("{a} and {b")).toEqual([{ figure: "a" }, " and {b"]);
    expect(segments("a} and b{")).toEqual(["a} and b{"]);
  });

  test("of nested braces the inner pair is the placeholder", () => {
    expect(segments("{{a}}")).toEqual(["{", { figure: "a" }, "}"]);
  });

  test("braces around nothing, or around what is no id, are placeholders still, for the check to refuse", () => {
    expect(segments("{}{ a }")).toEqual([{ figure: "" }, { figure: " a " }]);
  });
});

test("figuresIn names what segments cuts out, in order and as often as it stands there", () => {
  expect(figuresIn("{b} {a} {b@c} words")).toEqual([{ figure: "b" }, { figure: "a" }, { figure: "b", by: "c" }]);
  expect(figuresIn("words")).toEqual([]);
});

describe("fill", () => {
  test("replaces every placeholder and no word", () => {
    const part = fc.oneof(
      fc.constantFrom("words", " ", "$&", "é"),
      fc.record({ figure: id }),
      fc.record({ figure: id, by: id }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const template = parts.map((each) => (typeof each === "string" ? each : written(each))).join("");
        const said = (each: Named) => `<${each.figure} ${each.by ?? "-"}>`;
        expect(fill(template, said)).toBe(parts.map((each) => (typeof each === "string" ? each : said(each))).join(""));
      }),
    );
  });

  test("what is put in is not read again", () => {
    expect(fill("{a} {b}", ({ figure }) => (figure === "a" ? "{b}" : "$&"))).toBe("{b} $&");
  });
});

test("an id is lower-case words joined by single hyphens", () => {
  expect(["a", "a-b", "2021-05", "killed-in-gaza"].filter((each) => !isId(each))).toEqual([]);
  expect(["", "A", "a b", "a_b", "-a", "a-", "a--b", "é", "a\n"].filter(isId)).toEqual([]);
  fc.assert(
    fc.property(id, (each) => {
      expect(isId(each)).toBe(true);
    }),
  );
});
