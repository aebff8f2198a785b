import { describe, expect, test } from "vitest";
import { likeIds } from "../../../../src/rules/story/likeness.ts";

describe("ids", () => {
  test.each([
    [["killed-in-gaza", "kiled-in-gaza"]],
    [["killed-in-gaza", "killed-in-gazas"]],
    [["killed-in-gaza", "killed-on-gaza"]],
    [["killed-in-gaza", "gaza-killed-in"]],
  ])("%j are like", (ids) => {
    expect(likeIds(ids)).toHaveLength(1);
  });

  test.each([
    [["unrwa-6", "unrwa-7"]],
    [["ocha-flash-10", "ocha-flash-1"]],
    [["rockets-fired", "rockets-fell"]],
    [["map", "cap"]],
  ])("%j are not", (ids) => {
    expect(likeIds(ids)).toEqual([]);
  });
});
