/** The command as an editor runs it. Which addresses it lists is tested where they are found (figure-uses.test.ts). */
import { afterAll, expect, test } from "vitest";
import { Scratch } from "../../setup/examples/content-folder.ts";

const scratch = await Scratch.make();
afterAll(() => scratch.remove());

test("a figure is printed with where it is claimed, used and printed, and what is not listed is said", async () => {
  const { status, out, err } = await scratch.run("figure", "boats-sunk");
  expect([status, err]).toEqual([0, ""]);
  expect(out).toMatch(/^Boats that sank: 8, .*\nClaimed\n {2}content\/stories\/ashby-storm\/ledger\.yaml:\d+\nUsed\n/);
  expect(out).toMatch(
    /\nAppears\n {2}\/ashby-storm\/\n( {2}\/\S+\n)+Not listed: home, lists of stories, .* recorded\.\n$/,
  );
});

test("one that there is not is told, with the one that may be meant", async () => {
  const { status, err } = await scratch.run("figure", "boats-sank");
  expect([status, err]).toEqual([1, 'There is no figure "boats-sank". Did you mean "boats-sunk"?\n']);
});
