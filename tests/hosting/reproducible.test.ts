/** Same input, same bytes: whoever builds a commit, wherever and whenever, gets what everybody else gets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { filesIn } from "../../src/commands/built-site.ts";
import { elsewhere, here } from "../setup/hosting/built.ts";

let [ours, theirs] = ["", ""];

beforeAll(() => {
  ours = join(here.folder, "dist");
  theirs = join(elsewhere().folder, "dist");
});

test("a build in another folder, time zone, language and year has the same files", () => {
  expect(filesIn(theirs)).toEqual(filesIn(ours));
});

test("and each file has the same bytes, pictures and compressed copies too", () => {
  const differing = filesIn(ours).filter(
    (file) => !readFileSync(join(ours, file)).equals(readFileSync(join(theirs, file))),
  );
  expect(differing).toEqual([]);
});

test("no file names the folder that it was built in", () => {
  const folder = theirs.replace(/\/dist$/, "");
  const naming = filesIn(theirs).filter((file) => readFileSync(join(theirs, file)).includes(folder));
  expect(naming).toEqual([]);
});
