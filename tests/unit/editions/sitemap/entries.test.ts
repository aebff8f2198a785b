import { expect, test } from "vitest";
import { placed, sitemapEntries } from "../../../../src/editions/sitemap/entries.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { tied } from "../../../setup/examples/tied.ts";

const { story } = await ashby();
const entries = sitemapEntries([story]);
const lastmodOf = (path: string) => entries.find((entry) => entry.path === path)?.lastmod;

test("pages of a story carry the day on which it was changed", () => {
  expect(lastmodOf("/ashby-storm/")).toBe("2020-03-07");
  expect(lastmodOf("/ashby-storm/figures/rescued/")).toBe("2020-03-07");
  expect(lastmodOf("/ashby-storm/charts/boats/")).toBe("2020-03-07");
});

test("a page whose day nobody wrote down has none", () => {
  expect(entries).toContainEqual({ path: "/about/" });
});

test("the corrections changed with the last change told there", () => {
  const notices = [{ date: "2020-04-01", kind: "correction" as const, note: "A name was wrong." }];
  const told = sitemapEntries([{ ...story, notices }]);
  expect(told.find(({ path }) => path === "/corrections/")?.lastmod).toBe("2020-04-01");
  expect(lastmodOf("/corrections/")).toBeUndefined();
});

test("sections are left out: the story stands for them", () => {
  expect(entries.map(({ path }) => path)).not.toContain("/ashby-storm/the-storm/");
});

test("a second change of a day moves lastmod, of the corrections too, and is written as W3C has it", () => {
  const notices = [{ date: "2020-03-07", kind: "correction" as const, note: "A name was wrong." }];
  const moved = sitemapEntries([{ ...story, notices, updated: "2020-03-07T14:05+00:00" }]);
  for (const path of ["/", "/corrections/", "/ashby-storm/"])
    expect(moved.find((entry) => entry.path === path)?.lastmod, path).toBe("2020-03-07T14:05+00:00");
  expect(placed({ path: "/", lastmod: "2020-03-07T14:05+00:00" }, "https://news.example")).toContain(
    "<lastmod>2020-03-07T14:05:00+00:00</lastmod>",
  );
});

test("people, topics and serials stand in it, with the last change of their stories", () => {
  const found = sitemapEntries(tied).filter(({ path }) => /^\/(?:people|topics|series)\//.test(path));
  expect(found).toEqual([
    { path: "/people/ida/", lastmod: "2020-03-07" },
    { path: "/people/nell/", lastmod: "2020-03-07" },
    { path: "/topics/storms/", lastmod: "2020-03-07" },
    { path: "/series/weather/", lastmod: "2020-03-07" },
  ]);
});
