/** A section by itself: the same text as in the story, with its own evidence and a way into the whole. */
import { describe, expect, test } from "vitest";
import { evidenceId } from "../../src/components/evidence-id.ts";
import { figuresOnPage } from "../../src/parts/on-page.ts";
import { checkContent } from "../../src/rules/content.ts";
import { site } from "../setup/site/built.ts";
import { attribute, named, textOf } from "../setup/site/html.ts";
import { pageAt } from "../setup/site/read.ts";

const { stories } = await checkContent("content");
const sections = stories.flatMap((story) => story.sections.map((section) => ({ story, section })));

describe.each(sections)("$story.id/$section.id", ({ story, section }) => {
  const { elements } = pageAt(site, `${story.id}/${section.id}/`);
  const links = named(elements, "a");
  const hrefs = links.map((link) => attribute(link, "href"));

  test("has the section's title, and names the story in the page's", () => {
    expect(named(elements, "h1").map(textOf)).toEqual([section.title]);
    const [title] = named(elements, "title").map(textOf);
    expect(title).toContain(section.title);
    expect(title).toContain(story.shortTitle);
  });

  test("says that the story stands for it", () => {
    const canonical = named(elements, "link").find((link) => attribute(link, "rel") === "canonical");
    expect(new URL((canonical && attribute(canonical, "href")) ?? "").pathname).toBe(`${site.base}${story.id}/`);
  });

  test("shows its charts and no other", () => {
    const ids = named(elements, "figure").map((figure) => attribute(figure, "id"));
    expect(ids).toEqual(section.charts.map((id) => `chart-${id}`));
  });

  test("has the evidence of the figures that it prints, and no other", () => {
    const targets = elements.map((element) => attribute(element, "popovertarget") ?? "");
    const isFigure = (id: string) => /^\d+$/.test(id);
    const printed = new Set(targets.filter(isFigure));
    const evidence = elements.filter((element) => attribute(element, "popover") !== undefined);
    const ids = evidence.map((element) => attribute(element, "id") ?? "").filter(isFigure);
    expect(ids.toSorted()).toEqual([...printed].sort());
    expect(ids).toEqual(figuresOnPage(story, section).map(({ id }) => evidenceId(story, id)));
  });

  test("leads to its neighbours and into the whole at its own place", () => {
    const at = story.sections.indexOf(section);
    const near = [story.sections[at - 1], story.sections[at + 1]].filter((one) => one !== undefined);
    expect(hrefs).toEqual(expect.arrayContaining(near.map(({ id }) => `${site.base}${story.id}/${id}/`)));
    expect(hrefs).toContain(`${site.base}${story.id}/#${section.id}`);
  });

  test("has no link to a place that only the story has", () => {
    const own = ["#main", ...section.charts.map((id) => `#chart-${id}`)];
    expect(hrefs.filter((href) => href?.startsWith("#") && !own.includes(href))).toEqual([]);
  });
});
