import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepare } from "../../../../src/commands/build/prepare.ts";
import { newBuild } from "../../../../src/commands/build/step.ts";
import { swap } from "../../../../src/commands/build/swap.ts";
import { BuildFolders } from "../../../setup/examples/build-folders.ts";

let place: BuildFolders;
beforeEach(() => {
  place = new BuildFolders();
});
afterEach(() => place.remove());

test("the new build takes the place of the old one, and nothing else is left", async () => {
  place.write("published", "old");
  place.write("next", "new");
  await swap.run(newBuild(place.folders));
  expect(place.read("published")).toBe("new");
  expect([existsSync(place.folders.next), existsSync(place.folders.last)]).toEqual([false, false]);
});

test("the first build needs no old one", async () => {
  place.write("next", "new");
  await swap.run(newBuild(place.folders));
  expect(place.read("published")).toBe("new");
});

test("where the new build cannot be put there, the old one is put back at once", () => {
  place.write("published", "old");
  expect(() => swap.run(newBuild(place.folders))).toThrow(/ENOENT/);
  expect([place.read("published"), existsSync(place.folders.last)]).toEqual(["old", false]);
});

test("without a new build and an old one nothing is put anywhere", () => {
  expect(() => swap.run(newBuild(place.folders))).toThrow(/ENOENT/);
  expect(existsSync(place.folders.published)).toBe(false);
});

test("without a new build the old one stays", async () => {
  place.write("published", "old");
  expect(() => swap.run(newBuild(place.folders))).toThrow();
  await prepare.run(newBuild(place.folders));
  expect(place.read("published")).toBe("old");
});
