import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suggest } from "../../../src/model/suggest.ts";

const name = fc.stringMatching(/^[a-z]{2,8}(-[a-z]{1,8}){0,2}$/);

describe("suggest", () => {
  test("finds a name with one letter changed, left out or added", () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom("change", "omit", "add"), (known, seed, how) => {
        const at = seed % known.length;
        const wrong = known.slice(0, at) + (how === "omit" ? "" : "9") + known.slice(how === "add" ? at : at + 1);
        expect(suggest(wrong, ["something-quite-different", known])).toBe(` Did you mean "${known}"?`);
      }),
    );
  });

  test("takes the nearest of several, and of two equally near the first by name", () => {
    expect(suggest("boats-sank", ["boats-lost", "boats-sunk"])).toBe(' Did you mean "boats-sunk"?');
    expect(suggest("b", ["c", "a"])).toBe(' Did you mean "a"?');
  });

  test("a third of the letters may be wrong, and not more", () => {
    expect(suggest("xxcdef", ["abcdef"])).toBe(' Did you mean "abcdef"?');
    expect(suggest("xxxdef", ["abcdef"])).toBe(" Write one of: abcdef.");
  });

  test("where none is near, lists up to sixteen names by alphabet, and no more", () => {
    const names = Array.from({ length: 17 }, (_, i) => `name-${String.fromCharCode(113 - i)}`);
    expect(suggest("quite-other", ["b-name", "a-name"])).toBe(" Write one of: a-name, b-name.");
    expect(suggest("quite-other", names.slice(0, 16))).toContain("name-b, name-c");
    expect(suggest("quite-other", names)).toBe("");
  });

  test("says nothing where nothing is known", () => {
    expect(suggest("x", [])).toBe("");
  });
});
