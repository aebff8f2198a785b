/**
 * What was published and must stay: addresses, and the anchors on pages that links lead to. The list is
 * content/published/addresses.txt, a line each; a build without one of them fails unless a redirect takes its place.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { pageOf, type Redirect } from "../model/redirect.ts";
import { isProblem, MADE, nameOf, readTextSync, type TextFile } from "../reading/text-file.ts";
import { movedTo } from "./moved-to.ts";

/** The list of what has been published. */
export const ADDRESS_LIST = "content/published/addresses.txt";

/** The list with its name as problems say it; without a line where nothing was published, or where it could not be read. */
export interface AddressList extends TextFile {
  /** What keeps it from being read. */
  problem?: Problem;
}

/** The list of a content folder. */
export function readAddressList(content: string): AddressList {
  const path = join(content, "published", "addresses.txt");
  const read = readAddressFile(path);
  return isProblem(read) ? { file: nameOf(path), text: "", problem: read } : read;
}

/** The list in a file, empty where there is none yet; or what keeps it from being read, one problem for all of it. */
export function readAddressFile(path: string): TextFile | Problem {
  if (!existsSync(path)) return { file: nameOf(path), text: "" };
  const read = readTextSync(path, MADE);
  if (isProblem(read)) return read;
  const lines = read.text.split("\n");
  const junk = lines.findIndex((line) => !/^(?:\/\S*|#.*|)$/.test(line));
  if (junk < 0 && lines.at(-1) !== "") return { file: read.file, line: lines.length, message: CUT };
  if (junk < 0) return read;
  const message = `"${(lines[junk] ?? "").slice(0, 60)}" is no address. Take back the change: only "npm run record" writes this list.`;
  return { file: read.file, line: junk + 1, message };
}

const CUT =
  'cut off in the middle of a line. Take back the change: only "npm run record" writes this list, and it never gets shorter.';

/** The addresses of the list, in its order. */
export function addressesIn({ text }: Pick<AddressList, "text">): string[] {
  return text.split("\n").filter((line) => line.startsWith("/"));
}

/** What was published and is neither there nor led on, each with its line in the list and the line to paste for it. */
export function lostAddresses(
  list: AddressList,
  addresses: ReadonlySet<string>,
  redirects: readonly Redirect[],
): Problem[] {
  const led = new Set(redirects.map(({ from }) => from));
  const published = new Set(addressesIn(list));
  const isLost = (address: string) => published.has(address) && !addresses.has(address) && !led.has(address);
  // What leads on from a page does so from every place on it.
  const isTold = (address: string) => {
    const page = pageOf(address);
    return isLost(address) && (page === address || !(led.has(page) || isLost(page)));
  };
  const lost = [...published].filter(isTold);
  const fresh = [...addresses].filter((address) => !published.has(address));
  return list.text.split("\n").flatMap((address, i) => {
    if (!isTold(address)) return [];
    const message =
      `${address} was published and is no longer there. Bring it back, or lead on from it to where it is now; ` +
      `add to content/redirects.yaml: ${address}: ${movedTo(address, { lost, fresh, there: addresses })}`;
    return [{ file: list.file, line: i + 1, message }];
  });
}

const HEAD =
  "# Every address that was published, and every place on a page: links lead here. Made by a command; never shortened.\n";

/** The list with what is there now added to it: nothing is ever taken out. The same site gives the same text. */
export function listText(before: string, addresses: ReadonlySet<string>): string {
  const all = new Set([...addressesIn({ text: before }), ...addresses]);
  return `${HEAD}${[...all].sort().join("\n")}\n`;
}
