/** A content folder of its own with stories of tests/fixtures/stories, and all else as the site has it. */
import { cp, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The stories that show each a sort of subject, with invented places and numbers. */
export const FIXTURES = ["two-shores-earthquake"];

/** Makes the folder, and says where it is. */
export async function fixtureContent(stories: readonly string[] = FIXTURES): Promise<string> {
  const content = join(await mkdtemp(join(tmpdir(), "fixtures-")), "content");
  await mkdir(join(content, "stories"), { recursive: true });
  for (const shared of ["site.yaml", "units.yaml", "language", "pages"])
    await cp(join("content", shared), join(content, shared), { recursive: true });
  for (const story of stories)
    await cp(join("tests/fixtures/stories", story), join(content, "stories", story), { recursive: true });
  return content;
}
