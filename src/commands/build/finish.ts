/**
 * What a site that Astro has built still lacks before it can be published: fewer bytes, the old names of places, a policy in
 * each page, the files that hosts read, compressed copies. Works on the staged folder; throws before anything is published.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addressOf } from "../../hosting/addresses.ts";
import { lostAddresses, ADDRESS_LIST } from "../../record/address-list.ts";
import { headersFile, redirectsFile } from "../../hosting/headers-file.ts";
import { needsOf, withPolicy } from "../../hosting/page-code.ts";
import { patternOf, under } from "../../hosting/pattern.ts";
import { withOldAnchor } from "../../hosting/anchors.ts";
import { policyOf } from "../../hosting/policy.ts";
import { movedPage, toldToHosts } from "../../hosting/redirects.ts";
import { redirectProblems } from "../../record/redirects.ts";
import { isAnchor, pageOf, type Redirect } from "../../model/redirect.ts";
import { headersFor, ruleProblems, type HeaderRule, headerRules } from "../../hosting/headers.ts";
import { mediaTypes } from "../../editions/media-types.ts";
import { ContentError } from "../../model/problem.ts";
import { filesIn, linkable, policiesOf } from "../built-site.ts";
import { compressFiles } from "./compress.ts";
import { minifyHtml } from "./minify.ts";
import type { Settings } from "../settings.ts";
import { trimStyles } from "./trim-styles.ts";

/** Finishes the site in `folder`; gives the number of its pages. Throws a ContentError for what an editor can mend. */
export async function finishSite(
  folder: string,
  { site, base }: Settings,
  redirects: readonly Redirect[],
  language: string,
  list = ADDRESS_LIST,
): Promise<number> {
  const pages = filesIn(folder).filter((file) => file.endsWith(".html"));
  for (const file of pages) await rewrite(folder, file, minifyHtml);
  trimPages(folder, pages);
  refuseLostLinks(folder, redirects, list);
  writeRedirects(folder, redirects, (address) => new URL(under(base, address), site).href, base, language);
  securePages(folder, base);
  writeHostFiles(folder, base, redirects);
  await compressFiles(filesIn(folder).map((file) => join(folder, file)));
  return pages.length;
}

/** Refuses what would break a published link; `list` names the file of all of them. */
function refuseLostLinks(folder: string, redirects: readonly Redirect[], list: string): void {
  const addresses = linkable(folder);
  const text = existsSync(list) ? readFileSync(list, "utf8") : "";
  const problems = [
    ...redirectProblems(redirects, addresses),
    ...lostAddresses({ file: list, text }, addresses, redirects),
  ];
  if (problems.length > 0) throw new ContentError(problems);
}

/** Writes the pages that lead on, and the old names of places. */
function writeRedirects(
  folder: string,
  redirects: readonly Redirect[],
  absolute: (address: string) => string,
  base: string,
  language: string,
): void {
  for (const { from, to, file: source, line } of redirects) {
    const file = join(folder, `${pageOf(isAnchor(from) ? to : from)}/index.html`.replaceAll("//", "/"));
    if (isAnchor(from)) {
      const [, old = ""] = from.split("#");
      const [, now = ""] = to.split("#");
      const changed = saying(`${source}:${line}`, () => withOldAnchor(readFileSync(file, "utf8"), old, now));
      writeFileSync(file, changed);
    } else if (from.endsWith("/")) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, movedPage(under(base, to), absolute(to), language));
    }
  }
}

function trimPages(folder: string, pages: readonly string[]): void {
  const text = (file: string) => readFileSync(join(folder, file), "utf8");
  const scripts = filesIn(folder).filter((file) => file.endsWith(".js"));
  for (const group of Map.groupBy(pages, (file) => patternOf(addressOf(file))).values()) {
    const trimmed = trimStyles(group.map(text), scripts.map(text));
    group.forEach((file, i) => writeFileSync(join(folder, file), trimmed[i] ?? ""));
  }
}

/** Gives every page the policy of all pages that a host can tell apart from others only together. */
function securePages(folder: string, base: string): void {
  const fileAt = (path: string) => {
    const file = join(folder, path.slice(base.length));
    return path.startsWith(base) && existsSync(file) ? readFileSync(file) : undefined;
  };
  const pages = filesIn(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      return { file, html, pattern: patternOf(addressOf(file)), needs: saying(file, () => needsOf(html, fileAt)) };
    });
  for (const group of Map.groupBy(pages, ({ pattern }) => pattern).values()) {
    const policy = policyOf(group.map(({ needs }) => needs));
    for (const { file, html } of group) {
      const secured = saying(file, () => withPolicy(html, policy, fileAt));
      writeFileSync(join(folder, file), secured);
    }
  }
}

/** For hosts that know no redirects: a file that moved is at its old address as well, where it is of the same type there. */
function copyMovedFiles(folder: string, rules: readonly HeaderRule[], redirects: readonly Redirect[]): void {
  const typeOf = (address: string) => headersFor(rules, address)["Content-Type"];
  for (const { from, to } of toldToHosts(redirects)) {
    if ([from, to].some((address) => address.endsWith("/")) || typeOf(from) !== typeOf(to)) continue;
    mkdirSync(dirname(join(folder, from)), { recursive: true });
    copyFileSync(join(folder, to), join(folder, from));
  }
}

/** What the function gives; of what it throws, the file is said first. */
function saying<T>(file: string, give: () => T): T {
  try {
    return give();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function writeHostFiles(folder: string, base: string, redirects: readonly Redirect[]): void {
  const files = filesIn(folder);
  const rules = headerRules(policiesOf(folder), mediaTypes());
  const problems = ruleProblems(rules, files.map(addressOf));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  copyMovedFiles(folder, rules, redirects);
  writeFileSync(join(folder, "_headers"), headersFile(rules, base));
  writeFileSync(join(folder, "_redirects"), redirectsFile(redirects, base));
  // GitHub Pages would leave out _astro/ otherwise.
  writeFileSync(join(folder, ".nojekyll"), "");
}

async function rewrite(folder: string, file: string, change: (html: string) => Promise<string>): Promise<void> {
  const path = join(folder, file);
  writeFileSync(path, await change(readFileSync(path, "utf8")));
}
