import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { across } from "../../../../src/rules/site/across.ts";
import { readStoryFolder } from "../../../../src/reading/story-folder.ts";
import { nameOf } from "../../../../src/reading/text-file.ts";
import { ASHBY, copyAshby, type Edit, lines } from "../../../setup/examples/ashby.ts";
import { siteContext } from "../../../setup/examples/site-context.ts";
import { units } from "../../../setup/examples/units.ts";

const scratch = await mkdtemp(join(tmpdir(), "across-"));
afterAll(() => rm(scratch, { recursive: true }));

let number = 0;
/** Problems of the fixture story beside an edited copy of it. */
async function beside(...edits: Edit[]): Promise<string[]> {
  const folder = join(scratch, String(number++));
  await mkdir(folder);
  await cp(ASHBY, join(folder, "a"), { recursive: true });
  await copyAshby(folder, "b", ...edits);
  const read = await Promise.all(["b", "a"].map((id) => readStoryFolder(join(folder, id), units)));
  const stories = read.flatMap(({ story }) => (story ? [story] : []));
  const files = new Map(read.flatMap(({ story, files }) => (story && files ? [[story.id, files] as const] : [])));
  return lines(across.find(siteContext({ stories, files }))).map((line) => line.replace(`${nameOf(folder)}/`, ""));
}

describe("a figure of one id in two stories", () => {
  test("may say the same", async () => {
    expect(await beside()).toEqual([]);
  });

  test("may not say another number of the same day", async () => {
    expect(await beside(["ledger.yaml", "    value: 8\n", "    value: 9\n"])).toEqual([
      'b/ledger.yaml:89: "boats-sunk" is 9 boats by Harbour Office, and in "a" 8 boats by Harbour Office. Correct one of them, rename it, or say why under unlike:.',
    ]);
  });

  test("may not differ in its hedge or its counter either", async () => {
    expect(await beside(["ledger.yaml", "hedge: more than\n    value: 20", "hedge: over\n    value: 20"])).toHaveLength(
      1,
    );
    expect(
      await beside([
        "ledger.yaml",
        "asOf: 2020-03-04\n    countedBy: Harbour Office",
        "asOf: 2020-03-04\n    countedBy: A",
      ]),
    ).toHaveLength(1);
  });

  test("may be of another day, which is another claim", async () => {
    expect(
      await beside([
        "ledger.yaml",
        "value: 90\n    unit: per cent\n    asOf: 2020-03-04",
        "value: 91\n    unit: per cent\n    asOf: 2020-03-05",
      ]),
    ).toEqual([]);
  });

  test("may differ where the second says why", async () => {
    expect(await beside(["ledger.yaml", "    value: 8\n", "    value: 9\n    unlike: Counts the tugs.\n"])).toEqual([]);
  });
});
