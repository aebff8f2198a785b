/** content/site.yaml: the site's name, publisher, contact, licence, language. */
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { type Site, siteSchema } from "../model/schema/site.ts";
import { isProblem, readText } from "./text-file.ts";
import { type Parsed, parseYaml } from "./yaml.ts";

/** Where everything in the file stands. */
export type SiteFile = Pick<Parsed<Site>, "file" | "lineOf">;

/** The site of a content folder and its places; absent, with the problems, where its file is missing or wrong. */
export async function readSite(content: string): Promise<{ site?: Site; siteFile?: SiteFile; problems: Problem[] }> {
  const read = await readText(join(content, "site.yaml"));
  if (isProblem(read)) return { problems: [read] };
  const { data, file, lineOf, problems } = parseYaml(read, siteSchema);
  return data ? { site: data, siteFile: { file, lineOf }, problems } : { problems };
}
