/**
 * What was published and must stay: addresses, and the anchors on pages that links lead to. The list is
 * content/published/addresses.txt, a line each; a build without one of them fails unless a redirect takes its place.
 */
import type { Problem } from "../model/problem.ts";
import type { Redirect } from "../model/redirect.ts";
import { suggest } from "../model/suggest.ts";

/** The list of what has been published. */
export const ADDRESS_LIST = "content/published/addresses.txt";

/** What was published and is neither there nor led on, each with its line in the list. */
export function lostAddresses(
  list: { file: string; text: string },
  addresses: ReadonlySet<string>,
  redirects: readonly Redirect[],
): Problem[] {
  const led = new Set(redirects.map(({ from }) => from));
  const kept = (address: string) => addresses.has(address) || led.has(address) || led.has(address.replace(/#.*/s, ""));
  return list.text.split("\n").flatMap((address, i) => {
    if (!address.startsWith("/") || kept(address)) return [];
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
