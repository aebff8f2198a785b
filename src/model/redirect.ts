/** Published addresses that moved. An address with a fragment is that of an anchor on a page. */

/**
 * An address that was published and where it is now; both without the site's base, with a fragment where it is an anchor,
 * with `*` at the end where it stands for all that begins so.
 */
export interface Redirect {
  from: string;
  to: string;
  /** Where the list says so. */
  file: string;
  line: number;
  /** The redirect of a folder of which it is one address; absent where the list has it by itself. */
  folder?: Pick<Redirect, "from" | "to">;
}

/** Whether the address is that of an anchor on a page, of which no host hears. */
export function isAnchor(address: string): boolean {
  return address.includes("#");
}

/** The address of the page, without the anchor on it. */
export function pageOf(address: string): string {
  return address.replace(/#.*/s, "");
}

/** Whether it stands for every address in a folder: `/storm/*`. */
export function isFolder(address: string): boolean {
  return address.endsWith("/*");
}
