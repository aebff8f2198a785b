import { existsSync, lstatSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepare } from "../../../../src/commands/build/prepare.ts";
import { newBuild } from "../../../../src/commands/build/step.ts";
import { BuildFolders } from "../../../setup/examples/build-folders.ts";

let place: BuildFolders;
beforeEach(() => {
  place = new BuildFolders();
});
afterEach(() => place.remove());

test("what an earlier build left is gone, and what is published stays", async () => {
  place.write("published", "old");
  place.write("next", "half");
  place.write("last", "older");
  place.write("work", "rendered");
  await prepare.run(newBuild(place.folders));
  expect(place.read("published")).toBe("old");
  for (const left of ["next", "last", "work"] as const)
    expect([left, existsSync(place.folders[left])]).toEqual([left, false]);
});

test.each(["there", "gone"])(
  "a link in the place of dist/ is refused, and all stays; what it leads to is %s",
  (target) => {
    place.write("work", "rendered");
    if (target === "there") place.write("kept", "elsewhere");
    symlinkSync(place.folders.kept, place.folders.published, "junction");
    expect(() => prepare.run(newBuild(place.folders))).toThrow(
      /^\S*dist is a link to \S*kept, and a build would put a folder in its place\. Remove it, .*\.$/,
    );
    expect(lstatSync(place.folders.published).isSymbolicLink()).toBe(true);
    expect(place.read("work")).toBe("rendered");
  },
);

test("a swap that was cut off between its two renames is undone", async () => {
  place.write("last", "old");
  place.write("next", "half");
  await prepare.run(newBuild(place.folders));
  expect(place.read("published")).toBe("old");
  expect(existsSync(place.folders.next)).toBe(false);
});
