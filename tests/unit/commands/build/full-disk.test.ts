import { expect, test } from "vitest";
import { fullDisk } from "../../../../src/commands/build/full-disk.ts";
import { told } from "../../../../src/commands/told.ts";

test("a full disk is told as one, a disk with room or one that cannot be asked is not", () => {
  const full = fullDisk("/site/.dist-work", () => ({ bavail: 3, bsize: 4096 }));
  expect(told(full, {})).toMatch(/\.dist-work cannot be written: the disk is full\.$/);
  expect(fullDisk("/site", () => ({ bavail: 3_000_000, bsize: 4096 }))).toBeUndefined();
  expect(fullDisk("/no/such/folder")).toBeUndefined();
});
