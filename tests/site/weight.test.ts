import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/rules/content.ts";
import { site } from "../setup/site/built.ts";
import { pageAt, type Page } from "../setup/site/read.ts";
import { blockingRequests, brotli, scriptBytes } from "../setup/site/weight.ts";

/**
 * What a server may send before it hears from the reader again: ten segments of 1,460 bytes (RFC 6928), less room for
 * the response's own headers. A page within it is complete after one round trip.
 */
const FIRST_ROUND_TRIP = 14_336;
/** Pages for sharing open out of a chat, often on the worst network: half of that is enough for one thing. */
const SHARED_PAGE = 8_000;
/** An embed costs a page that is not ours. */
const EMBED = 6_000;
/** Of all scripts together; nothing on the page waits for them. */
const SCRIPTS = 12_000;

/** Pages heavier than the limit, with their weight. */
const heavier = (pages: readonly Page[], limit: number) =>
  pages.map(({ address, html }) => ({ address, bytes: brotli(html) })).filter(({ bytes }) => bytes > limit);

const { stories } = await checkContent("content");

test("no page of the site waits for another request before it can be read", () => {
  expect(site.pages.flatMap((page) => blockingRequests(page).map((url) => `${page.address}: ${url}`))).toEqual([]);
});

describe.each(stories)("the story $id", ({ id, sections }) => {
  const below = site.pages.filter(({ address }) => address.startsWith(`${site.base}${id}/`));
  const isEmbed = ({ address }: Page) => address.endsWith("/embed/");
  const ofSections = sections.map((section) => `${site.base}${id}/${section.id}/`);
  const isShared = ({ address }: Page) => /\/(figures|charts)\/[^/]+\/$/.test(address) || ofSections.includes(address);

  test("arrives whole in the first round trip", () => {
    expect(heavier([pageAt(site, `${id}/`)], FIRST_ROUND_TRIP)).toEqual([]);
  });

  test("has light pages for sharing and lighter embeds", () => {
    expect(heavier(below.filter(isShared), SHARED_PAGE)).toEqual([]);
    expect(heavier(below.filter(isEmbed), EMBED)).toEqual([]);
  });

  test("loads little script, and all of it later", () => {
    expect(scriptBytes(site, pageAt(site, `${id}/`))).toBeLessThanOrEqual(SCRIPTS);
  });
});
