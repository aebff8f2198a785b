/**
 * What was published and must stay: addresses, and the anchors on pages that links lead to. The list is
 * content/published/addresses.txt, a line each; a build without one of them fails unless a redirect takes its place.
 */
import { existsSync } from "node:fs";
import type { Problem } from "../model/problem.ts";
import { pageOf, type Redirect } from "../model/redirect.ts";
import { suggest } from "../model/suggest.ts";
import { isProblem, MADE, nameOf, readTextSync, type TextFile } from "../reading/text-file.ts";

/** The list of what has been published, under a content folder. */
export const addressListIn = (content: string): string => `${content}/published/addresses.txt`;

/** That of the project. */
export const ADDRESS_LIST = addressListIn("content");

/** The list as read, empty where there is none yet; or what keeps it from being read, one problem for all of it. */
export function readAddressList(path: string): TextFile | Problem {
  if (!existsSync(path)) return { file: nameOf(path), text: "" };
  const read = readTextSync(path, MADE);
  if (isProblem(read)) return read;
  const lines = read.text.split("\n");
  const junk = lines.findIndex((line) => !/^(?:\/\S*|#.*|)$/.test(line));
  if (junk < 0) return read;
  const message = `"${(lines[junk] ?? "").slice(0, 60)}" is no address. Take back the change: only "npm run record" writes this list.`;
  return { file: read.file, line: junk + 1, message };
}

/** What was published and is neither there nor led on, each with its line in the list; of a page not its anchors too. */
export function lostAddresses(
  list: { file: string; text: string },
  addresses: ReadonlySet<string>,
  redirects: readonly Redirect[],
): Problem[] {
  const led = new Set(redirects.map(({ from }) => from));
  const kept = (address: string) => addresses.has(address) || led.has(address) || led.has(pageOf(address));
  const lines = list.text.split("\n");
  const lost = new Set(lines.filter((address) => address.startsWith("/") && !kept(address)));
  return lines.flatMap((address, i) => {
    if (!lost.has(address) || (address !== pageOf(address) && lost.has(pageOf(address)))) return [];
    const near = suggest(
      address,
      [...addresses].filter((other) => other.includes("#") === address.includes("#")),
    );
    const message =
      `${address} was published and is no longer there.${near.startsWith(" Did") ? near : ""} ` +
      `Bring it back, or say in content/redirects.yaml where it is now: ${address}: /…`;
    return [{ file: list.file, line: i + 1, message }];
  });
}

const HEAD =
  "# Every address that was published, and every place on a page: links lead here. Made by a command; never shortened.\n";

/** The list with what is there now added to it: nothing is ever taken out. The same site gives the same text. */
export function listText(before: string, addresses: ReadonlySet<string>): string {
  const all = new Set([...before.split("\n").filter((line) => line.startsWith("/")), ...addresses]);
  return `${HEAD}${[...all].sort().join("\n")}\n`;
}
