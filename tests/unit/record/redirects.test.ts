import { expect, test } from "vitest";
import { redirectProblems } from "../../../src/record/redirects.ts";
import { redirects } from "../../setup/examples/hosted-site.ts";

test("in the finished site the old address must be gone and the new one there", () => {
  const there = new Set(["/feed.xml", "/storm/#damage"]);
  expect(redirectProblems(redirects, there)).toEqual([]);
  expect(redirectProblems(redirects, new Set([...there, "/feed/"]))[0]?.message).toContain('"/feed/" is there.');
  expect(redirectProblems(redirects, new Set(["/feed.xml"]))[0]?.message).toContain('"/storm/#damage" is not there.');
});
