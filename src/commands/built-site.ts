/** A built site as its host sees it: files, rules, anchors. Reads the folder; changes nothing in it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { addressesOf, addressOf } from "../hosting/addresses.ts";
import { anchorsIn } from "../hosting/anchors.ts";
import { elementsOf } from "../hosting/elements.ts";
import { rulesOf } from "../hosting/headers-file.ts";
import type { HeaderRule } from "../hosting/headers.ts";
import type { PageFacts } from "../hosting/page-facts.ts";

/** Every file of a site, by its path with forward slashes, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}

/** All of a finished site that can be linked to: addresses, and anchors on pages (`/about/#errors`). */
export function linkable(folder: string): Set<string> {
  const files = filesIn(folder);
  const pages = files.filter((file) => file.endsWith(".html"));
  return linkableIn(
    files,
    // One after the other: a parsed page takes a hundred times the memory of its anchors.
    pages.map((file) => ({ file, anchors: anchorsIn(elementsOf(readFileSync(join(folder, file), "utf8"))) })),
  );
}

/** The same of a site with these files, and these pages among them. */
export function linkableIn(
  files: readonly string[],
  pages: readonly Pick<PageFacts, "file" | "anchors">[],
): Set<string> {
  const anchors = pages
    .filter(({ file }) => file !== "404.html")
    .flatMap(({ file, anchors }) => anchors.map((id) => `${addressOf(file)}#${id}`));
  return new Set([...addressesOf(files), ...anchors]);
}

/** How the site in the folder is to be served under this base: the rules that were written with it. */
export function rulesIn(folder: string, base: string): HeaderRule[] {
  return rulesOf(readFileSync(join(folder, "_headers"), "utf8"), base);
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

/** One sentence where a page in the folder has no policy, as no page has that a build wrote; "" where every one has. */
export function policyProblem(folder: string): string {
  const bare = filesIn(folder).find(
    (file) => file.endsWith(".html") && !isPolicy.test(readFileSync(join(folder, file), "utf8")),
  );
  return bare === undefined ? "" : `${folder}/${bare} has no policy. Run "npm run build" first.`;
}

/** It is found without parsing the page: a large site has many. */
const isPolicy = /<meta http-equiv=["']?content-security-policy/i;
