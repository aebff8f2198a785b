/** content/language/<language>.yaml. Which file: the site's language, without its region. */
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { languageSchema, type LanguageWords } from "../model/schema/language.ts";
import { isProblem, readText } from "./text-file.ts";
import { parseYaml } from "./yaml.ts";

/** The words of a language such as "en-GB"; absent, with the problems, where its file is missing or wrong. */
export async function readLanguage(
  content: string,
  language: string,
): Promise<{ words?: LanguageWords; problems: Problem[] }> {
  const read = await readText(join(content, "language", `${language.split("-")[0] ?? language}.yaml`));
  if (isProblem(read)) return { problems: [read] };
  const { data, problems } = parseYaml(read, languageSchema);
  return data ? { words: data, problems } : { problems };
}
