/** content/site.yaml: the site's name, publisher, contact, licence, language. */
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { type Site, siteSchema } from "../model/schema/site.ts";
import { isProblem, readText } from "./text-file.ts";
import { parseYaml } from "./yaml.ts";

/** The site of a content folder; absent, with the problems, where its file is missing or wrong. */
export async function readSite(content: string): Promise<{ site?: Site; problems: Problem[] }> {
  const read = await readText(join(content, "site.yaml"));
  if (isProblem(read)) return { problems: [read] };
  const { data, problems } = parseYaml(read, siteSchema);
  return data ? { site: data, problems } : { problems };
}
