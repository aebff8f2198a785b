import { expect, test } from "vitest";
import { componentsOf } from "../../../src/components/parts.ts";

test("a part's component lies in the folder of its name", () => {
  const found = { "../parts/fig/Fig.astro": 1, "../parts/key-facts/KeyFacts.astro": 2 };
  expect(componentsOf(["KeyFacts", "Fig"], found)).toEqual({ KeyFacts: 2, Fig: 1 });
});

test("what else a part's folder holds is no part", () => {
  const found = { "../parts/fig/Fig.astro": 1, "../parts/fig/Mark.astro": 2 };
  expect(componentsOf(["Fig"], found)).toEqual({ Fig: 1 });
});

test("a part without its component is an error that says where to write it", () => {
  expect(() => componentsOf(["KeyFacts"], { "../parts/key-facts/Facts.astro": 1 })).toThrow(
    'The part "KeyFacts" has no component. Write src/parts/key-facts/KeyFacts.astro.',
  );
});

test("a component that no part has is an error that says where to name it", () => {
  expect(() => componentsOf([], { "../parts/fig/Fig.astro": 1 })).toThrow(
    '"Fig" is no part, but has a component. Add a line for it to src/parts/list.ts.',
  );
});
