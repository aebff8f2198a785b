/** A built site as its host sees it: files, policies, places. Reads the folder; changes nothing in it. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { addressesOf, addressOf } from "../hosting/addresses.ts";
import { policyIn } from "../hosting/page-code.ts";
import { patternOf } from "../hosting/pattern.ts";
import { anchorsIn } from "../hosting/anchors.ts";

/** Every file of a site, by its path with forward slashes, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((entry) => statSync(join(folder, entry)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** The policy of each pattern of pages, out of the pages. Throws for a page that has none. */
export function policiesOf(folder: string): Map<string, string> {
  const pages = filesIn(folder).filter((file) => file.endsWith(".html"));
  return new Map(
    pages.map((file) => {
      const policy = policyIn(readFileSync(join(folder, file), "utf8"));
      if (policy === undefined) throw new Error(`${folder}/${file} has no policy. Run "npm run build" first.`);
      return [patternOf(addressOf(file)), policy];
    }),
  );
}

/** All that can be linked to: addresses, and places on pages (`/about/#errors`). */
export function linkable(folder: string): Set<string> {
  const files = filesIn(folder);
  const places = files
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .flatMap((file) => anchorsIn(readFileSync(join(folder, file), "utf8")).map((id) => `${addressOf(file)}#${id}`));
  return new Set([...addressesOf(files), ...places]);
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
