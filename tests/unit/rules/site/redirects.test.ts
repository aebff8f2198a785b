import { expect, test } from "vitest";
import { redirects as rule } from "../../../../src/rules/site/redirects.ts";
import { lines } from "../../../setup/examples/ashby.ts";

/** What is said of redirects, each on a line of its own. */
const said = (...redirects: [from: string, to: string][]) =>
  lines(
    rule.find({ redirects: redirects.map(([from, to], i) => ({ from, to, file: "redirects.yaml", line: i + 1 })) }),
  );

test("an address that moved to a page, a file or a place on a page is right", () => {
  expect(said(["/feed/", "/feed.xml"], ["/a/#b", "/a/#c"], ["/old/", "/a/#c"])).toEqual([]);
  expect(said(["/old/*", "/new/*"], ["/older/*", "/"], ["/x.csv", "/y.csv"])).toEqual([]);
});

test.each<[redirects: [string, string][], message: string]>([
  [[["feed/", "/feed.xml"]], '1: "feed/" is no address of this site.'],
  [[["/feed/", "https://example.org/"]], '1: "https://example.org/" is no address of this site.'],
  [[["/a b/", "/feed.xml"]], '1: "/a b/" is no address of this site.'],
  [[["/../etc/", "/feed.xml"]], '1: "/../etc/" is no address of this site.'],
  [[["/feed/", "/feed/"]], '1: "/feed/" leads to itself.'],
  [
    [
      ["/a/", "/b/"],
      ["/b/", "/c/"],
    ],
    '1: "/b/" leads on to /c/. Write that',
  ],
  [
    [["/old", "/a/#b"]],
    '1: "/old" is neither a page nor a file. Write it with a slash at its end, for with and without: /old/: /a/#b',
  ],
  [[["/a/", "/b/*"]], '1: "/b/*" stands for many addresses, and "/a/" for one.'],
  [[["/a/*/b", "/c/"]], '1: "/a/*/b" is no address of this site.'],
  [
    [
      ["/a/*", "/b/*"],
      ["/b/*", "/c/*"],
    ],
    '1: "/b/*" leads on to /c/*. Write that',
  ],
  [[["/a/#b", "/c/#b"]], '1: "/a/#b" is a place on a page, which no host hears of.'],
])("%j is refused", (redirects, message) => {
  expect(said(...redirects)[0]?.slice("redirects.yaml:".length)).toMatch(message);
});
