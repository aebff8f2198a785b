/** What a page would take from other sites while it is read. A link that a reader may follow takes nothing. */
import { attribute, codeOf, named, type Element } from "./html.ts";
import { NOWHERE, originOf } from "./links.ts";
import type { Site } from "./read.ts";

/** <link>s that only name another page and fetch nothing. */
const NAMING = ["canonical", "alternate", "license", "author", "me", "next", "prev", "help"];
const FOLLOWED = ["a", "area"];

/** What the browser would fetch from another site while it shows a page. */
export function thirdParties(site: Site): string[] {
  const own = [NOWHERE, originOf(site)];
  const foreign = (address: string) => {
    const url = URL.parse(address, NOWHERE);
    return url !== null && /^https?:$/.test(url.protocol) && !own.includes(url.origin);
  };
  return site.pages.flatMap(({ address, elements }) => {
    const fetched = [...elements.flatMap(fetchedBy), ...named(elements, "style").flatMap(namedInStyle)];
    return fetched.filter(foreign).map((url) => `${address} fetches ${url}`);
  });
}

function fetchedBy(element: Element): string[] {
  if (FOLLOWED.includes(element.tagName)) return [];
  const rel = (attribute(element, "rel") ?? "").split(/\s+/);
  if (element.tagName === "link" && rel.every((word) => NAMING.includes(word))) return [];
  const single = ["href", "src", "poster", "data"].map((name) => attribute(element, name) ?? "");
  const set = (attribute(element, "srcset") ?? "").split(",").map((part) => part.trim().split(/\s+/)[0] ?? "");
  return [...single, ...set];
}

function namedInStyle(style: Element): string[] {
  return [...codeOf(style).matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)].map((match) => match[1] ?? "");
}
