import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rulesIn } from "../../src/commands/built-site.ts";
import { headersFor } from "../../src/hosting/headers.ts";
import { checkContent } from "../../src/rules/content.ts";
import { site } from "../setup/site/built.ts";
import { arrivedIn, bytesUntil, endOf, FIRST_WINDOW, responseHead } from "../setup/site/first-window.ts";
import { attribute, named } from "../setup/site/html.ts";
import { pageAt, type Page } from "../setup/site/read.ts";
import { blockingRequests, brotli, DEBT, scriptBytes, STORY } from "../setup/site/weight.ts";

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
const rules = rulesIn(site.folder, site.base);

/** The answer to who asks for the page of a story: how long its head is, and the page as it is sent. */
function answerOf(id: string) {
  const { file, html } = pageAt(site, `${id}/`);
  const compressed = readFileSync(join(site.folder, `${file}.br`));
  const head = Buffer.byteLength(responseHead(headersFor(rules, `/${id}/`), compressed.length));
  return { head, compressed, html };
}

test("no page of the site waits for another request before it can be read", () => {
  expect(site.pages.flatMap((page) => blockingRequests(page).map((url) => `${page.address}: ${url}`))).toEqual([]);
});

/** What each part of the page adds to what must come before it can be read: for who must find room. */
function shares(page: Page, compressed: Buffer, sections: readonly { id: string }[]) {
  const starts = sections.map(({ id }) => page.elements.find((each) => attribute(each, "id") === id));
  const places = [...starts.map((each) => each?.sourceCodeLocation?.startOffset ?? 0), endOf(page)];
  const needed = places.map((place) => bytesUntil(compressed, place));
  return needed.map((bytes, i) => ({
    name: i === 0 ? "styles and head" : (sections[i - 1]?.id ?? ""),
    bytes: bytes - (needed[i - 1] ?? 0),
  }));
}

describe.each(stories)("the story $id", ({ id, sections }) => {
  const below = site.pages.filter(({ address }) => address.startsWith(`${site.base}${id}/`));
  const isEmbed = ({ address }: Page) => address.endsWith("/embed/");
  const ofSections = sections.map((section) => `${site.base}${id}/${section.id}/`);
  const isShared = ({ address }: Page) => /\/(figures|charts)\/[^/]+\/$/.test(address) || ofSections.includes(address);

  test("is read in the first ten packets: head, styles, every sentence, every drawing; what is opened comes later", () => {
    const { head, compressed, html } = answerOf(id);
    const arrived = arrivedIn(compressed, FIRST_WINDOW - head);
    expect(html.startsWith(arrived)).toBe(true);
    const page = pageAt(site, `${id}/`);
    const [first] = page.elements.filter((element) => attribute(element, "popover") !== undefined);
    expect(endOf(page), "the end of what is read").toBeLessThanOrEqual(first?.sourceCodeLocation?.startOffset ?? 0);
    const whole = head + bytesUntil(compressed, endOf(page));
    console.info(
      `${id}: read after ${whole} of ${FIRST_WINDOW} bytes; whole after ${head + compressed.length} of ${STORY}\n` +
        shares(page, compressed, sections)
          .map(({ name, bytes }) => `  ${name} ${bytes}`)
          .join("\n"),
    );
    expect(whole).toBeLessThanOrEqual(FIRST_WINDOW + DEBT.read);
    expect(arrived).toContain("</style>");
    // Said again of what a reader looks for, in words of the page: its last section, its last drawing and sentence.
    const told = arrivedIn(compressed, FIRST_WINDOW + DEBT.read - head);
    expect(told).toContain(`id=${sections.at(-1)?.id ?? "?"}>`);
    expect(told.lastIndexOf("<svg")).toBe(html.lastIndexOf("<svg"));
    const last = named(page.elements, "p")
      .filter(({ sourceCodeLocation }) => (sourceCodeLocation?.endOffset ?? 0) <= endOf(page))
      .at(-1);
    expect(told).toContain(html.slice(last?.sourceCodeLocation?.startOffset, last?.sourceCodeLocation?.endOffset));
  });

  test("is small as a whole", () => {
    const { head, compressed } = answerOf(id);
    expect(head + compressed.length).toBeLessThanOrEqual(STORY + DEBT.story);
  });

  test("has light pages for sharing and lighter embeds", () => {
    expect(heavier(below.filter(isShared), SHARED_PAGE + DEBT.shared)).toEqual([]);
    expect(heavier(below.filter(isEmbed), EMBED)).toEqual([]);
  });

  test("loads little script, and all of it later", () => {
    expect(scriptBytes(site, pageAt(site, `${id}/`))).toBeLessThanOrEqual(SCRIPTS);
  });
});
