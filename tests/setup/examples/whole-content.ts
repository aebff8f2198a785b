/** A whole content folder that a test may spoil: the site's own words, and the fixture story. */
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyAshby, type Edit } from "./ashby.ts";

/** What of content/ is the site's and no story's. */
export const SHARED = ["site.yaml", "units.yaml", "language", "pages"] as const;

/** The folder, with the story as "ashby-storm"; for the caller to remove. */
export async function wholeContent(): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), "whole-"));
  for (const shared of SHARED) await cp(join("content", shared), join(content, shared), { recursive: true });
  await copyAshby(join(content, "stories"), "ashby-storm");
  return content;
}

/** What `look` gives while a file of the folder has another text, every occurrence replaced. Throws an Error where there is none. */
export async function edited<T>(content: string, [file, find, replace]: Edit, look: () => Promise<T>): Promise<T> {
  const path = join(content, file);
  const text = await readFile(path, "utf8");
  if (!text.includes(find)) throw new Error(`${file} does not hold "${find}".`);
  await writeFile(path, text.replaceAll(find, replace));
  try {
    return await look();
  } finally {
    await writeFile(path, text);
  }
}
