/** What is wrong with the markup of a page. Each check gives sentences, none if all is well. */
import { attribute, named, textOf } from "./html.ts";
import type { Page, Site } from "./read.ts";

/** What the head of a page lacks. The page for missing addresses has no address of its own, hence no canonical link. */
export function headProblems({ file, address, elements }: Page): string[] {
  const meta = (name: string) => {
    const found = named(elements, "meta").find((element) => attribute(element, "name") === name);
    return (found && attribute(found, "content")) ?? "";
  };
  const canonicals = named(elements, "link").filter((link) => attribute(link, "rel") === "canonical");
  const canonical = canonicals[0] && attribute(canonicals[0], "href");
  const root = named(elements, "html")[0];
  const problems = [
    !(root && attribute(root, "lang")) && "has no language",
    !textOfFirst(elements, "title") && "has no title",
    !meta("description") && "has no description",
    !meta("viewport").includes("width=device-width") && "has no viewport",
    file !== "404.html" && canonicals.length !== 1 && `has ${canonicals.length} canonical links`,
    canonical !== undefined &&
      !/^https?:\/\//.test(canonical) &&
      `has a canonical link that is not absolute: ${canonical}`,
  ];
  return problems.filter((problem) => problem !== false).map((problem) => `${address} ${problem}`);
}

function textOfFirst(elements: Page["elements"], name: string): string {
  const first = named(elements, name)[0];
  return first ? textOf(first) : "";
}

/** Titles that more than one page has: a reader with two tabs, or a search result, could not tell them apart. */
export function sharedTitles({ pages }: Site): string[] {
  const byTitle = Map.groupBy(pages, ({ elements }) => textOfFirst(elements, "title"));
  return [...byTitle]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([title, sharing]) => `"${title}" is the title of ${sharing.map(({ address }) => address).join(", ")}`);
}

/** Whether there is one h1, first, and no heading more than one level below the one before. */
export function headingProblems({ address, elements }: Page): string[] {
  const headings = named(elements, "h1", "h2", "h3", "h4", "h5", "h6");
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const tops = levels.filter((level) => level === 1).length;
  const skips = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1);
  return [
    ...(tops === 1 ? [] : [`${address} has ${tops} h1`]),
    ...skips.map((heading) => `${address} skips a level before <${heading.tagName}> "${textOf(heading)}"`),
  ];
}

export function doubledIds({ address, elements }: Page): string[] {
  const ids = elements.map((element) => attribute(element, "id")).filter((id) => id !== undefined);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${address} has two #${id}`);
}

/** Attributes that a content security policy without 'unsafe-inline' would not honour. */
export function inlineCode({ address, elements }: Page): string[] {
  return elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name, value }) => name === "style" || name.startsWith("on") || value.startsWith("javascript:"))
      .map(({ name, value }) => `${address} has <${tagName} ${name}="${value}">`),
  );
}

export function imagesWithoutAlt({ address, elements }: Page): string[] {
  return named(elements, "img")
    .filter((image) => attribute(image, "alt") === undefined)
    .map((image) => `${address} has an image without alt: ${attribute(image, "src") ?? ""}`);
}
