import { expect, test } from "vitest";
import { Remembered } from "../../../../src/charts/map/remembered.ts";

test("what was made is not made again while it is kept, and what was not asked for longest goes first", () => {
  const made: string[] = [];
  const remembered = new Remembered<string | undefined>(2);
  const get = (key: string) => remembered.get(key, () => void made.push(key));
  for (const key of ["a", "b", "a", "c", "a", "b"]) get(key);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
