import { expect, test } from "vitest";
import type { Redirect } from "../../../../src/model/redirect.ts";
import { redirectEnds } from "../../../../src/rules/site/redirect-ends.ts";
import { ashby } from "../../../setup/examples/ashby.ts";
import { siteContext } from "../../../setup/examples/site-context.ts";

const { story, files } = await ashby();
const published = {
  file: "content/published/addresses.txt",
  text: ["/about/", "/feed.xml", "/ashby-storm/", "/ashby-storm/cite.bib", "/ashby-storm/the-storm/"].join("\n"),
};

/** What is told of a redirect from and to these addresses. */
function told(from: string, to: string, names = [story.id]): string[] {
  const redirects: Redirect[] = [{ from, to, file: "content/redirects.yaml", line: 1 }];
  const context = siteContext({ stories: [story], names, files: new Map([[story.id, files]]), published, redirects });
  return redirectEnds.find(context).map(({ message }) => message);
}

test("a redirect to what is there, or may be, is right", () => {
  const right = [
    "/about/",
    "/ashby-storm/",
    "/ashby-storm/the-storm/",
    "/ashby-storm/figures/wind/",
    "/ashby-storm/#main",
  ];
  for (const to of [...right, "/ashby-storm/charts/boats.csv", "/ashby-storm/figures/", "/ashby-storm/sources/"])
    expect([to, told("/old/", to)]).toEqual([to, []]);
  expect(told("/old/*", "/ashby-storm/*")).toEqual([]);
});

test.each([
  ["/ashby-strom/", /^"\/ashby-strom\/" is not there\. Write an address that the site has: \/old\/: /],
  ["/ashby-storm/the-strom/", /^"\/ashby-storm\/the-strom\/" is not there\./],
  ["/ashby-storm/figures/winds/", /^"\/ashby-storm\/figures\/winds\/" is not there\./],
  ["/ashby-storm/charts/boat/", /^"\/ashby-storm\/charts\/boat\/" is not there\./],
  ["/ashby-storm/the-stor", /^"\/ashby-storm\/the-stor" is not there\./],
])("one to %s leads nowhere", (to, line) => {
  expect(told("/old/", to)).toEqual([expect.stringMatching(line)]);
});

test("of a folder the first address tells it, once", () => {
  expect(told("/old/*", "/ashby-strom/*")).toEqual([expect.stringMatching(/^"\/ashby-strom\/" is not there\./)]);
});

test("one from what the story has is in its way", () => {
  expect(told("/ashby-storm/figures/wind/", "/ashby-storm/")).toEqual([
    '"/ashby-storm/figures/wind/" is there. Take the redirect out, or the address out of the site.',
  ]);
});

test("nothing is said of a file beside the stories, nor before anything was published", () => {
  expect(told("/old/", "/feed.json")).toEqual([]);
  const redirects: Redirect[] = [{ from: "/feed/", to: "/feeds/", file: "content/redirects.yaml", line: 1 }];
  const context = siteContext({ stories: [story], names: [story.id], files: new Map([[story.id, files]]), redirects });
  expect(redirectEnds.find(context)).toEqual([]);
  expect(redirectEnds.find({ ...context, published })).toHaveLength(1);
});

test("nothing is said while a story cannot be read", () => {
  expect(told("/old/", "/ashby-strom/", [story.id, "unreadable"])).toEqual([]);
});
