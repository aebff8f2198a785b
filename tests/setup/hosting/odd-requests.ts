/** Requests that no link of the site makes, and what may come of each: never a listing, never another file. */

export interface OddRequest {
  what: string;
  /** The path under the base, as it is sent. */
  path: string;
  method?: string;
  /** The answers that are right; where servers differ and neither is wrong, each. */
  statuses: readonly number[];
}

const NOT_THERE = [404];
/** A path that leads out of the site is refused, or read as what is left of it, which is not there. */
const REFUSED = [400, 404];

export const ODD_REQUESTS: readonly OddRequest[] = [
  { what: "an unknown page", path: "nowhere/", statuses: NOT_THERE },
  { what: "an unknown file", path: "nowhere.csv", statuses: NOT_THERE },
  { what: "a file of an unknown kind", path: "index.php", statuses: NOT_THERE },
  { what: "another case", path: "ABOUT/", statuses: NOT_THERE },
  { what: "a folder without a page", path: "cards/", statuses: NOT_THERE },
  { what: "a folder without a page, without its slash", path: "_astro", statuses: NOT_THERE },
  { what: "a file as if it were a folder", path: "feed.xml/", statuses: NOT_THERE },
  { what: "a compressed copy", path: "about/index.html.br", statuses: NOT_THERE },
  { what: "a file for hosts", path: "_headers", statuses: NOT_THERE },
  { what: "a hidden file", path: ".nojekyll", statuses: NOT_THERE },
  { what: "a hidden folder", path: ".git/config", statuses: NOT_THERE },
  { what: "a slash in disguise", path: "about%2F", statuses: NOT_THERE },
  { what: "a backslash in disguise", path: "about%5c", statuses: NOT_THERE },
  { what: "the way up", path: "../../../../../../etc/passwd", statuses: REFUSED },
  { what: "the way up in disguise", path: "%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd", statuses: REFUSED },
  { what: "the way up behind a slash in disguise", path: "about/..%2f..%2f..%2f..%2fetc%2fpasswd", statuses: REFUSED },
  { what: "a null character", path: "about/%00", statuses: REFUSED },
  { what: "half a letter", path: "about/%E0%A4", statuses: REFUSED },
  { what: "a name of 5,000 letters", path: "a".repeat(5000), statuses: [404, 414] },
  { what: "2,000 folders", path: "a/".repeat(2000), statuses: [404, 414] },
  { what: "a path of 50,000 letters", path: "a".repeat(50_000), statuses: [404, 414, 431] },
  { what: "POST", path: "about/", method: "POST", statuses: [405] },
  { what: "PUT", path: "feed.xml", method: "PUT", statuses: [405] },
  { what: "DELETE", path: "about/", method: "DELETE", statuses: [405] },
  { what: "a method nobody knows", path: "about/", method: "PROPFIND", statuses: [405] },
];
