import { expect, test } from "vitest";
import { redirectProblems, spelledOut } from "../../../src/record/redirects.ts";
import { redirects } from "../../setup/examples/hosted-site.ts";

test("in the finished site the old address must be gone and the new one there", () => {
  const there = new Set(["/feed.xml", "/storm/#damage"]);
  expect(redirectProblems(redirects, there)).toEqual([]);
  expect(redirectProblems(redirects, new Set([...there, "/feed/"]))[0]?.message).toContain('"/feed/" is there.');
  expect(redirectProblems(redirects, new Set(["/feed.xml"]))[0]?.message).toContain('"/storm/#damage" is not there.');
});

const redirect = (from: string, to: string) => ({ from, to, file: "content/redirects.yaml", line: 7 });
const spelled = (all: [string, string][], published: string[]) =>
  spelledOut(
    all.map((one) => redirect(...one)),
    published,
  ).map(({ from, to }) => [from, to]);

test("the redirect of a folder is one for each published address in it, but places on pages; it keeps its line", () => {
  const published = ["/old/", "/old/#damage", "/old/a.csv", "/old/b/", "/older/", "/cards/old.png"];
  expect(spelled([["/old/*", "/new/*"]], published)).toEqual([
    ["/old/", "/new/"],
    ["/old/a.csv", "/new/a.csv"],
    ["/old/b/", "/new/b/"],
  ]);
  expect(spelled([["/old/*", "/"]], ["/old/", "/old/b/"])).toEqual([
    ["/old/", "/"],
    ["/old/b/", "/"],
  ]);
  expect(spelledOut([redirect("/old/*", "/new/*")], ["/old/"])).toEqual([
    { ...redirect("/old/", "/new/"), folder: { from: "/old/*", to: "/new/*" } },
  ]);
});

test("of two folders the inner one holds", () => {
  expect(
    spelled(
      [
        ["/a/*", "/b/*"],
        ["/a/x/*", "/y/"],
      ],
      ["/a/", "/a/x/1/"],
    ),
  ).toEqual([
    ["/a/", "/b/"],
    ["/a/x/1/", "/y/"],
  ]);
});

test("an address of the folder that has its own redirect keeps it", () => {
  expect(
    spelled(
      [
        ["/old/*", "/new/*"],
        ["/old/b/", "/c/"],
      ],
      ["/old/b/"],
    ),
  ).toEqual([["/old/b/", "/c/"]]);
});

test("what moved twice leads to where it is in one step, published or not, and a circle ends", () => {
  const published = ["/a/", "/a/x/", "/b/", "/b/x/"];
  const all = spelled(
    [
      ["/a/*", "/b/*"],
      ["/b/x/", "/c/"],
      ["/b/", "/d/"],
      ["/c/", "/e/y/"],
      ["/e/*", "/f/*"],
    ],
    published,
  );
  expect(Object.fromEntries(all)).toEqual({
    "/a/": "/d/",
    "/a/x/": "/f/y/",
    "/b/": "/d/",
    "/b/x/": "/f/y/",
    "/c/": "/f/y/",
  });
  expect(
    spelled(
      [
        ["/a/*", "/b/*"],
        ["/b/*", "/a/*"],
      ],
      ["/a/", "/b/"],
    ),
  ).toHaveLength(2);
});

test("a place on a page that moved with its folder is led on there; on a page that has its own redirect it needs none", () => {
  const place: [string, string] = ["/old/#damage", "/old/#losses"];
  expect(spelled([place, ["/old/*", "/new/*"]], ["/old/"])).toEqual([
    ["/new/#damage", "/new/#losses"],
    ["/old/", "/new/"],
  ]);
  expect(spelled([place, ["/old/", "/new/"]], ["/old/"])).toEqual([["/old/", "/new/"]]);
  expect(spelled([place], ["/old/"])).toEqual([place]);
});
