/**
 * Unlike stories built as one site: a disaster in two countries, a vote and a budget, a long record with a projection, a company
 * before a court. None of them has a line of code of its own. All but one name who wrote them, what they are about and what to read
 * after them.
 */
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { filesIn } from "../../src/commands/built-site.ts";
import { formatAmount } from "../../src/language/amounts.ts";
import { idsOn, SHELVES, storiesOn } from "../../src/model/catalogue.ts";
import { checkContent } from "../../src/rules/content.ts";
import { asked } from "../setup/hosting/cloudfront-asked.ts";
import { otherStories, STORIES } from "../setup/hosting/other-stories.ts";
import { attribute, named, textOf } from "../setup/site/html.ts";
import { brokenLinks, brokenListings, brokenReferences, linksOn } from "../setup/site/links.ts";
import { pageAt, readSite, type Site, textFile } from "../setup/site/read.ts";

const { stories, catalogue, problems } = await checkContent(STORIES, undefined, "content");
let site: Site;

beforeAll(() => {
  site = readSite(join(otherStories().folder, "dist"), "/");
});

test("nothing is wrong with them, with a waiver in three at most each", () => {
  expect(problems).toEqual([]);
  expect(stories.length).toBeGreaterThanOrEqual(5);
  for (const { id } of stories) {
    const files = filesIn(join(STORIES, "stories", id)).map((file) =>
      readFileSync(join(STORIES, "stories", id, file), "utf8"),
    );
    const waivers = files.join("\n").match(/(?:#|\{\/\*) allow [a-z-]+/g) ?? [];
    expect(waivers.length, id).toBeLessThanOrEqual(3);
  }
});

test("every link, asset, card, feed entry and fragment leads somewhere", () => {
  expect(brokenLinks(site)).toEqual([]);
  expect(brokenListings(site)).toEqual([]);
  expect(brokenReferences(site)).toEqual([]);
});

test("CloudFront takes each of its files for a file, whatever it ends with, those of the search too", () => {
  // What stands for other files, or is for other hosts, is none.
  const files = [...site.files].filter(
    (file) => !/\.html$|\.(?:br|gz)$|^_headers$|^_redirects$|^\.nojekyll$/.test(file),
  );
  const endings = [...new Set(files.map((file) => extname(file)))];
  expect(endings).toEqual(expect.arrayContaining([".woff2", ".pf_meta", ".pf_index", ".pf_fragment"]));
  expect(files.filter((file) => asked(`/${file}`, "/", []) !== `/${file}`)).toEqual([]);
});

test("each person, topic and serial has a page that leads to its stories, and a card; home leads to the topics", () => {
  for (const shelf of SHELVES) {
    const ids = idsOn(shelf, catalogue);
    expect(ids.length, shelf).toBeGreaterThan(0);
    for (const id of ids) {
      const links = linksOn(site, `${shelf}/${id}/`);
      const own = storiesOn(shelf, stories, id).map((story) => `/${story.id}/`);
      expect([...links].filter((link) => stories.some((story) => link === `/${story.id}/`)).sort()).toEqual(own.sort());
      expect(site.files.has(`cards/pages/${shelf}-${id}.png`), id).toBe(true);
      expect(textFile(site, "sitemap.xml")).toContain(`/${shelf}/${id}/</loc>`);
    }
  }
  expect([...linksOn(site, "")]).toEqual(
    expect.arrayContaining(idsOn("topics", catalogue).map((id) => `/topics/${id}/`)),
  );
});

test("a story leads to who wrote it, its topics, its serial and what is related; one that names nothing to none of them", () => {
  const links = linksOn(site, "halden-trial/");
  for (const link of ["/people/tomas-reik/", "/topics/courts/", "/series/following-the-money/", "/karst-climate/"])
    expect(links.has(link), link).toBe(true);
  expect([...linksOn(site, "ashby-storm/")].filter((link) => /^\/(?:people|topics|series)\//.test(link))).toEqual([]);
  expect(textFile(site, "feed.xml")).toContain("/people/tomas-reik/</uri>");
  expect(textFile(site, "halden-trial/cite.bib")).toContain("author = {{Tomas Reik}}");
});

test("an image stands in its room behind words, light, credited, and says nothing of where it was taken", () => {
  const page = pageAt(site, "ashby-storm/");
  const [image] = named(page.elements, "img");
  if (!image) throw new Error("The story shows no image.");
  const of = (name: string) => attribute(image, name) ?? "";
  expect(["width", "height", "loading", "decoding"].map(of)).toEqual(["1200", "750", "lazy", "async"]);
  const sets = named(page.elements, "source").map((source) => attribute(source, "srcset") ?? "");
  const copies = [...sets, of("src")].flatMap((set) => set.split(",").map((copy) => copy.trim().split(" ")[0] ?? ""));
  expect(copies.length).toBe(11);
  for (const copy of copies) {
    const bytes = readFileSync(join(site.folder, copy));
    expect(bytes.length, copy).toBeLessThan(20_000);
    expect(/GPS|Exif|An invented/.test(bytes.toString("latin1")), copy).toBe(false);
  }
  for (const file of ["ashby-storm/index.md", "feed.xml", "feed.json"]) {
    expect(textFile(site, file), file).toContain(`http://localhost:4321${of("src")}`);
    expect(textFile(site, file), file).toContain("Drawing: Sourced. CC0 1.0, from Ashby Coastguard.");
  }
  expect(named(pageAt(site, "ashby-storm/charts/boats/embed/").elements, "img")).toEqual([]);
});

test("an author’s table has its columns named, and figures that open in its cells", () => {
  const [table] = named(pageAt(site, "two-shores-earthquake/").elements, "table").filter(
    (each) => attribute(each, "class") === "in-text",
  );
  const words = table === undefined ? "" : textOf(table).replace(/\s+/g, " ");
  expect(words).toContain("Country Killed Who counted");
  expect(words).toMatch(/Arlen at least 1,240 ?(?:, evidence)? Civil Defence Agency of Arlen/);
});

describe.each(stories.map((story) => [story.id, story] as const))("%s", (id, story) => {
  test("prints every figure alike on its page, its card, in the ledger and its files", () => {
    const text = (path: string) =>
      pageAt(site, path)
        .elements.filter(({ tagName }) => tagName === "main")
        .map(textOf)
        .join(" ")
        .replace(/\s+/g, " ");
    const csv = textFile(site, `${id}/figures.csv`);
    const json = textFile(site, `${id}/figures.json`);
    const ledger = text(`${id}/figures/`);
    for (const figure of Object.values(story.figures)) {
      const printed = formatAmount(figure, figure.unit);
      const page = pageAt(site, `${id}/figures/${figure.id}/`);
      const card = named(page.elements, "meta").find((meta) => attribute(meta, "property") === "og:image:alt");
      expect(text(`${id}/figures/${figure.id}/`), figure.id).toContain(printed);
      expect((card && attribute(card, "content")) ?? "", figure.id).toContain(printed);
      for (const place of [ledger, csv, json]) expect(place.includes(printed), `${figure.id}: ${printed}`).toBe(true);
    }
  });

  test("has a page, a frame, pictures and data for each of its charts", () => {
    const files = ["/index.html", "/embed/index.html", ".csv", ".json", ".svg", ".png"];
    for (const chart of Object.keys(story.charts))
      for (const file of files.map((end) => `${id}/charts/${chart}${end}`))
        expect(site.files.has(file), file).toBe(true);
  });
});
