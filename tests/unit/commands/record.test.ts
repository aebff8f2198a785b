import { afterAll, expect, test, vi } from "vitest";
import { Scratch, STORY } from "../../setup/examples/content-folder.ts";

// Each test starts Node, some more than once, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

const scratch = await Scratch.make();
afterAll(() => scratch.remove());
const RECORD = "content/published/ashby-storm.json";

test("a story is recorded once, and again only where it changed", async () => {
  expect((await scratch.run("record", "--only", "stories")).out).toBe(`${RECORD}: first record.\n`);
  expect((await scratch.run("record", "--only", "stories")).out).toBe(`${RECORD}: as it was.\n`);
});

test("nothing is recorded while anything is wrong", async () => {
  await scratch.edit(`${STORY}/ledger.yaml`, "value: 5\n", "value: 6\n");
  const before = await scratch.read(RECORD);
  const { status, err } = await scratch.run("record", "--only", "stories");
  expect([status, err.includes("nothing was recorded")]).toEqual([1, true]);
  expect(await scratch.read(RECORD)).toBe(before);
});
