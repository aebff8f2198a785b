/** Where the links of a site lead, and which ones lead nowhere. */
import { attribute, codeOf, named } from "./html.ts";
import { textFile, type Page, type Site } from "./read.ts";

/** Attributes that hold one address. */
const ADDRESSES = ["href", "src", "poster", "action", "formaction", "data", "cite", "data-src"];
/** Attributes that hold ids of the same page. */
const IDS = ["for", "popovertarget", "aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "headers"];
/** Any origin will do for an address without one; this one belongs to nobody (RFC 2606). */
export const NOWHERE = "https://this-site.invalid";

/** The origin that the pages say they live at, out of their canonical links. */
export function originOf(site: Site): string {
  for (const { elements } of site.pages) {
    const canonical = named(elements, "link").find((link) => attribute(link, "rel") === "canonical");
    const origin = URL.parse((canonical && attribute(canonical, "href")) ?? "")?.origin;
    if (origin) return origin;
  }
  return NOWHERE;
}

/** Every address on the page, as written; those of its structured data too. */
export function addressesOf({ elements }: Page): string[] {
  const data = named(elements, "script").filter((script) => attribute(script, "type") === "application/ld+json");
  const inData = data.flatMap((script) => [...codeOf(script).matchAll(/"(https?:[^"]+)"/g)].map(([, url = ""]) => url));
  const inMarkup = elements.flatMap((element) => {
    const single = ADDRESSES.map((name) => attribute(element, name)).filter((value) => value !== undefined);
    const set = (attribute(element, "srcset") ?? "").split(",").map((part) => part.trim().split(/\s+/)[0] ?? "");
    const meta = element.tagName === "meta" && /^https?:/.test(attribute(element, "content") ?? "");
    return [...single, ...set.filter(Boolean), ...(meta ? [attribute(element, "content") ?? ""] : [])];
  });
  return [...inMarkup, ...inData];
}

/** Why an address on a page (or in a file) leads nowhere, or undefined if it leads somewhere or out of the site. */
export function deadEnd(site: Site, origin: string, from: string, address: string): string | undefined {
  const url = URL.parse(address, NOWHERE + from);
  if (!url) return `${from}: "${address}" is no address`;
  if (url.origin !== NOWHERE && url.origin !== origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return `${from}: "${address}" is outside the site's base ${site.base}`;
  const file = path.slice(site.base.length).replace(/(^|\/)$/, "$1index.html");
  if (!site.files.has(file)) {
    const page = site.files.has(`${file}/index.html`);
    return `${from}: "${address}" ${page ? "lacks the slash at its end" : "does not exist"}`;
  }
  return hasFragment(site, file, url.hash)
    ? undefined
    : `${from}: "${address}" names an id that the page does not have`;
}

function hasFragment(site: Site, file: string, hash: string): boolean {
  const id = decodeURIComponent(hash.slice(1).replace(/:~:.*/, ""));
  const target = site.pages.find((page) => page.file === file);
  return id === "" || id === "top" || !target || target.elements.some((element) => attribute(element, "id") === id);
}

/** Every link, asset and fragment of the pages that leads nowhere. */
export function brokenLinks(site: Site): string[] {
  const origin = originOf(site);
  const check = (page: Page) => addressesOf(page).map((address) => deadEnd(site, origin, page.address, address));
  return unique(site.pages.flatMap(check));
}

/** Every address of the site that its feeds, maps and data files name, and that leads nowhere. */
export function brokenListings(site: Site): string[] {
  const origin = originOf(site);
  const listings = [...site.files].filter((file) => /\.(xml|json|txt|svg|csv)$/.test(file));
  const inFile = (file: string) =>
    [...textFile(site, file).matchAll(/https?:\/\/[^\s"'<>\\)\],]+/g)].map(([address]) =>
      deadEnd(site, origin, site.base + file, address.replaceAll("&amp;", "&")),
    );
  return unique(listings.flatMap(inFile));
}

/** Every id that an element refers to and that its page lacks. */
export function brokenReferences({ pages }: Site): string[] {
  return pages.flatMap(({ address, elements }) => {
    const ids = new Set(elements.map((element) => attribute(element, "id")));
    const named = elements.flatMap((element) => IDS.flatMap((name) => (attribute(element, name) ?? "").split(/\s+/)));
    return named.filter((id) => id !== "" && !ids.has(id)).map((id) => `${address}: no element has the id "${id}"`);
  });
}

function unique(problems: readonly (string | undefined)[]): string[] {
  return [...new Set(problems.filter((problem) => problem !== undefined))];
}

/** Where the links in the main part of a page lead, each once; `path` is the page's own, without a slash before it. */
export function linksOn(site: Site, path: string): Set<string> {
  const [main = ""] = /<main.*<\/main>/s.exec(textFile(site, `${path}index.html`)) ?? [];
  return new Set([...main.matchAll(/href="?([^" >]+)/g)].map(([, href = ""]) => href));
}
