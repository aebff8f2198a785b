/** A built site as its host sees it: files, policies, anchors. Reads the folder; changes nothing in it. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { addressesOf } from "../hosting/addresses.ts";
import { anchorsIn } from "../hosting/anchors.ts";
import { policyIn } from "../hosting/page-code.ts";
import { Page } from "../hosting/page.ts";

/** Every file of a site, by its path with forward slashes, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((entry) => statSync(join(folder, entry)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** The policy of each pattern of pages, out of the pages. Throws for a page that has none. */
export function policiesOf(folder: string): Map<string, string> {
  return new Map(
    pagesOf(folder, filesIn(folder)).map(({ file, pattern, elements }) => {
      const policy = policyIn(elements);
      if (policy === undefined) throw new Error(`${folder}/${file} has no policy. Run "npm run build" first.`);
      return [pattern, policy];
    }),
  );
}

/** All of a finished site that can be linked to: addresses, and anchors on pages (`/about/#errors`). */
export function linkable(folder: string): Set<string> {
  const files = filesIn(folder);
  return linkableIn(files, pagesOf(folder, files));
}

/** The same of a site with these files, and these pages among them. */
export function linkableIn(files: readonly string[], pages: readonly Page[]): Set<string> {
  const anchors = pages
    .filter(({ file }) => file !== "404.html")
    .flatMap(({ address, elements }) => anchorsIn(elements).map((id) => `${address}#${id}`));
  return new Set([...addressesOf(files), ...anchors]);
}

/** The pages among the files of a site, each read and parsed as it stands in the folder. */
function pagesOf(folder: string, files: readonly string[]): Page[] {
  return files
    .filter((file) => file.endsWith(".html"))
    .map((file) => new Page(file, readFileSync(join(folder, file), "utf8")));
}

/**
 * One sentence where the site in the folder was built for another base than this one, or was never finished; "" where all is
 * well. The first rule of _headers is for everything under the base.
 */
export function baseProblem(folder: string, base: string): string {
  const file = join(folder, "_headers");
  const [first = ""] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  if (first === "") return `There is no built site in ${folder}/. Run "npm run build" first.`;
  const built = first.replace(/\*$/, "");
  return built === base
    ? ""
    : `${folder}/ was built for ${built}, and BASE_PATH says ${base}. Set BASE_PATH to ${built}, or run "npm run build" with this one.`;
}
