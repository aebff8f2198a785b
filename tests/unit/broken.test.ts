/**
 * Every folder of fixtures/broken is one wrong edit of the fixture story, with the exact lines an editor then reads.
 * `case.json`: edits (file, then find + replace, rename, remove, content or base64) and the problems expected. A case that is
 * `whole` is of the content as a whole, in which the story stands alone: `../../people.yaml` is beside the stories.
 */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { formatProblem, sortProblems } from "../../src/model/problem.ts";
import { nameOf } from "../../src/reading/text-file.ts";
import { checkContent, checkStoryFolder } from "../../src/rules/content.ts";
import { lexicon } from "../setup/examples/passage.ts";
import { units } from "../setup/examples/units.ts";

interface Edit {
  file: string;
  find?: string;
  replace?: string;
  rename?: string;
  remove?: boolean;
  content?: string;
  base64?: string;
}

const NAME = "ashby-storm";
const STORY = `tests/fixtures/stories/${NAME}`;
const BROKEN = "tests/fixtures/broken";
const scratch = await mkdtemp(join(tmpdir(), "broken-"));
afterAll(() => rm(scratch, { recursive: true }));

async function apply(folder: string, edit: Edit): Promise<void> {
  const path = join(folder, edit.file);
  if (edit.remove) return rm(path);
  if (edit.rename !== undefined) return rename(path, join(folder, edit.rename));
  if (edit.base64 !== undefined) return writeFile(path, Buffer.from(edit.base64, "base64"));
  if (edit.content !== undefined) return writeFile(path, edit.content);
  const text = await readFile(path, "utf8");
  const { find = "", replace = "" } = edit;
  if (!text.includes(find)) throw new Error(`${edit.file} does not hold "${find}".`);
  return writeFile(
    path,
    text.replace(find, () => replace),
  );
}

/** The problems of the fixture story after the edits, as an editor reads them, relative to the story's folder. */
async function problemsAfter(name: string, edits: readonly Edit[], whole = false): Promise<string[]> {
  const content = join(scratch, name);
  const folder = join(content, "stories", NAME);
  await cp(STORY, folder, { recursive: true });
  for (const edit of edits) await apply(folder, edit);
  const { problems } = whole
    ? await checkContent(content, undefined, "content")
    : await checkStoryFolder(content, NAME, { lexicon, units });
  return sortProblems(problems)
    .map(formatProblem)
    .map((line) => line.replace(`${nameOf(folder)}/`, "").replaceAll(nameOf(content), "content"));
}

describe("a wrong edit is refused with its place, what is wrong and what to write", async () => {
  for (const name of await readdir(BROKEN)) {
    it(name.replaceAll("-", " "), async () => {
      const { edits, problems, whole } = JSON.parse(await readFile(join(BROKEN, name, "case.json"), "utf8")) as {
        edits: Edit[];
        problems: string[];
        whole?: boolean;
      };
      const found = await problemsAfter(name, edits, whole);
      expect(found).toEqual(problems);
      expect(problems).not.toEqual([]);
    });
  }
});

it("the fixture story itself has no problems", async () => {
  expect(await problemsAfter("none", [])).toEqual([]);
});
