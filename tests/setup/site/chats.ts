/**
 * What others read of a page that is sent to someone: its card. Three ways of reading, from the narrowest to the widest, and
 * what is wrong with a card by the rules of those who show it.
 */
import scrape from "open-graph-scraper";
import { attribute, named } from "./html.ts";
import type { Page } from "./read.ts";

/** What a chat shows of a page. "" where the reader found nothing. */
export interface ChatCard {
  title: string;
  description: string;
  image: string;
}

/** A way of reading the card in the text of a page. */
type Reader = (html: string) => ChatCard | Promise<ChatCard>;

/**
 * As chats do that never parse a page: Signal (LinkPreviewUtil in its Android app) looks for a meta element with its property in
 * double quotes, up to the first bracket that closes, and in it for content in double quotes. These patterns are narrower than
 * its own, which let spaces stand about the signs: what these find, those find.
 */
const byPattern: Reader = (html) => {
  const found = new Map<string, string>();
  for (const [element, property = ""] of html.matchAll(/<meta[^>]*property="(og:[^"]+)"[^>]*>/g))
    found.set(property, decoded(/content="([^"]*)"/.exec(element)?.[1] ?? ""));
  return cardFrom((property) => found.get(property));
};

/** As the simplest bots do: the one form that everybody copies, its property first and its content next. */
const byForm: Reader = (html) =>
  cardFrom((property) => decoded(html.split(`<meta property="${property}" content="`)[1]?.split('"')[0] ?? ""));

/** As search engines and larger chats do: a parser of documents, here one that is not ours. */
const byParser: Reader = async (html) => {
  const { result } = await scrape({ html });
  const { ogTitle = "", ogDescription = "", ogImage = [] } = result;
  return { title: ogTitle, description: ogDescription, image: ogImage[0]?.url ?? "" };
};

/** The ways of reading, by name. */
const READERS: Readonly<Record<string, Reader>> = { pattern: byPattern, form: byForm, parser: byParser };

/** The card of a page as each of them reads it. */
export async function cardsOf({ html }: Pick<Page, "html">): Promise<Record<string, ChatCard>> {
  const read = Object.entries(READERS).map(async ([name, reader]) => [name, await reader(html)] as const);
  return Object.fromEntries(await Promise.all(read));
}

/**
 * The address of the oEmbed answer as WordPress finds it (discover in wp-includes/class-wp-oembed.php): by pattern, in the first
 * 150 kB, before the head's end tag, without which its older versions find nothing. Undefined where there is none.
 */
export function oembedAddress({ html }: Pick<Page, "html">): string | undefined {
  const head = html.slice(0, Math.max(0, html.slice(0, 153_600).indexOf("</head>")));
  const links = [...head.matchAll(/<link([^<>]+)>/gi)].map(([, attributes = ""]) => attributes);
  const found = links.find((link) => link.includes('type="application/json+oembed"'));
  return found && decoded(/href="([^"]*)"/.exec(found)?.[1] ?? "");
}

/** The data of a page as those find it who look for its element by pattern. */
export function dataByPattern({ html }: Pick<Page, "html">): unknown[] {
  const all = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...all].map(([, json = ""]) => JSON.parse(json) as unknown);
}

function cardFrom(value: (property: string) => string | undefined): ChatCard {
  const [title = "", description = "", image = ""] = ["title", "description", "image"].map((name) =>
    value(`og:${name}`),
  );
  return { title, description, image };
}

function decoded(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** Each once and no more (ogp.me: the four that every page must have, then what a picture should have). */
const ONCE = [
  "title",
  "type",
  "image",
  "url",
  "description",
  "site_name",
  "image:width",
  "image:height",
  "image:alt",
].map((name) => `og:${name}`);
const TYPES = ["website", "article"];

/** What is wrong with the card of a page by the rules of ogp.me, of X and of those who cut long texts; none if all is well. */
export function cardProblems({ address, elements }: Page): string[] {
  const metas = named(elements, "meta");
  const all = (name: string) =>
    metas.filter((meta) => [attribute(meta, "property"), attribute(meta, "name")].includes(name));
  const value = (name: string) => all(name).map((meta) => attribute(meta, "content") ?? "")[0] ?? "";
  const isWhole = (name: string) => /^https?:$/.test(URL.parse(value(name))?.protocol ?? "");
  const mixed = metas.filter(
    (meta) => attribute(meta, "property") !== undefined && attribute(meta, "name") !== undefined,
  );
  const times = metas.filter((meta) => attribute(meta, "property")?.startsWith("article:"));
  const untimely = times.filter((meta) => Number.isNaN(Date.parse(attribute(meta, "content") ?? "")));
  return [
    ...ONCE.filter((name) => all(name).length !== 1 || value(name) === "").map(
      (name) => `has ${all(name).length} ${name}`,
    ),
    ...["og:url", "og:image"].filter((name) => !isWhole(name)).map((name) => `has no whole address in ${name}`),
    ...mixed.map(() => "has an element with a property and a name, of which some readers see one"),
    ...untimely.map(() => "has a time that cannot be read"),
    ...(TYPES.includes(value("og:type")) ? [] : [`is of the type ${value("og:type")}`]),
    ...(value("og:type") === "article" && times.length !== 2 ? ["is an article without its times"] : []),
    ...(value("og:description") === value("description") ? [] : ["says one thing to chats and another to search"]),
    ...(value("twitter:card") === "summary_large_image" ? [] : ["has no large card"]),
    ...(value("og:title").length <= 150 ? [] : ["has a title that is cut"]),
  ].map((problem) => `${address} ${problem}`);
}
