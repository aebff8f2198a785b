/** content/language/: the words of the site's language, without its region, and its word lists. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { type LanguageWords, languageSchema, type WordList, wordListSchema } from "../model/schema/language.ts";
import { isProblem, readText } from "./text-file.ts";
import { parseYaml } from "./yaml.ts";

/** The words of a language: those of every story, and each word list by its name. */
export interface Lexicon {
  words: LanguageWords;
  lists: Readonly<Record<string, WordList>>;
}

/** The words of a language such as "en-GB"; absent, with the problems, where a file of them is missing or wrong. */
export async function readLanguage(
  content: string,
  language: string,
): Promise<{ lexicon?: Lexicon; problems: Problem[] }> {
  const folder = join(content, "language");
  const [name = language] = language.split("-");
  const read = await readText(join(folder, `${name}.yaml`));
  if (isProblem(read)) return { problems: [read] };
  const { data: words, problems } = parseYaml(read, languageSchema);
  const lists: Record<string, WordList> = {};
  for (const file of (await readdir(folder).catch(() => [])).sort()) {
    const list = file.startsWith(`${name}-`) && file.endsWith(".yaml") ? file.slice(name.length + 1, -5) : "";
    if (list === "") continue;
    const text = await readText(join(folder, file));
    const parsed = isProblem(text) ? { problems: [text], data: undefined } : parseYaml(text, wordListSchema);
    problems.push(...parsed.problems);
    if (parsed.data) lists[list] = parsed.data;
  }
  return words && problems.length === 0 ? { lexicon: { words, lists }, problems } : { problems };
}
