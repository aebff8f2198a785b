import { expect, test } from "vitest";
import { redirects as rule } from "../../../../src/rules/site/redirects.ts";

/** What the rule says of a list as it stands in the file: an old address and a new one a line. */
function problems(text: string): string[] {
  const redirects = text.split("\n").map((entry, i) => {
    const [from = "", to = ""] = entry.split(": ");
    return { from, to, file: "content/redirects.yaml", line: i + 1 };
  });
  return rule.find({ redirects }).map(({ line, message }) => `${line}: ${message}`);
}

test("addresses that moved once, and anchors on the same page, are well", () => {
  expect(problems("/feed/: /feed.xml\n/a/#b: /a/#c")).toEqual([]);
});

test.each([
  ["feed/: /feed.xml", '1: "feed/" is no address of this site.'],
  ["/feed/: https://example.org/", '1: "https://example.org/" is no address of this site.'],
  ["/a b/: /feed.xml", '1: "/a b/" is no address of this site.'],
  ["/../etc/: /feed.xml", '1: "/../etc/" is no address of this site.'],
  ["/feed/: /feed/", '1: "/feed/" leads to itself.'],
  ["/a/: /b/\n/b/: /c/", '1: "/b/" leads on to /c/. Write that'],
  ["/a/#b: /c/#b", '1: "/a/#b" is a place on a page, which no host hears of.'],
])("%j is refused", (text, message) => {
  expect(problems(text)[0]?.slice(0, message.length)).toBe(message);
});
