import { expect, test } from "vitest";
import { movedPage, spellingsOf, toldToHosts } from "../../../src/hosting/redirects.ts";
import { moreRedirects } from "../../setup/examples/hosted-site.ts";

test("hosts are told of addresses; the anchors of a page are none of their business", () => {
  expect(toldToHosts(moreRedirects).map(({ from }) => from)).toEqual(["/feed/", "/old/harm/", "/data.csv"]);
});

test("an old address may be asked for without its slash too", () => {
  expect(moreRedirects.map(spellingsOf).slice(2)).toEqual([["/old/harm/", "/old/harm"], ["/data.csv"]]);
});

test("the page that stands at the old address leads on without script", () => {
  const html = movedPage("/x/feed.xml", "https://example.org/x/feed.xml", "en-GB");
  expect(html).toContain('<meta http-equiv=refresh content="0; url=/x/feed.xml">');
  expect(html).toContain("<link rel=canonical href=https://example.org/x/feed.xml>");
  expect(html).toContain("<a href=/x/feed.xml>");
});
