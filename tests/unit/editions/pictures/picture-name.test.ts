import { expect, test } from "vitest";
import { pictureName } from "../../../../src/editions/pictures/picture-name.ts";

test("a picture has the same name always, another drawing or size another", () => {
  expect(pictureName("<svg/>")).toMatch(/^[0-9a-f]{64}$/);
  expect(pictureName("<svg/>")).toBe(pictureName("<svg/>", 1));
  expect(new Set([pictureName("<svg/>"), pictureName("<svg />"), pictureName("<svg/>", 2)]).size).toBe(3);
});
