/** What may not be published: each is one error that names the file, and comes before the site has what hosts read. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { ADDRESS_LIST } from "../../../../src/record/address-list.ts";
import { ContentError } from "../../../../src/model/problem.ts";
import { MadeUpSite, page, redirect, REDIRECTS } from "../../../setup/examples/built-site.ts";

let site: MadeUpSite;
afterEach(() => site.remove());

/** The error that ends the finishing of a site; nothing for hosts is there by then. */
async function refused(
  changes: Readonly<Record<string, string>>,
  redirects = REDIRECTS,
  published = "",
): Promise<Error> {
  site = new MadeUpSite(changes);
  if (published !== "") writeFileSync(site.list, published);
  const error: unknown = await site.finish(redirects).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("the site was finished");
  for (const file of ["_headers", "index.html.br"]) expect(existsSync(join(site.folder, file))).toBe(false);
  return error;
}

test("a redirect to what is not there", async () => {
  const error = await refused({}, [redirect("/old/", "/storm/harm/")]);
  expect(error).toBeInstanceOf(ContentError);
  expect(error.message).toBe(
    'content/redirects.yaml:7: "/storm/harm/" is not there. Write an address that the site has.',
  );
  expect(existsSync(join(site.folder, "old"))).toBe(false);
});

test("a redirect from what is still there", async () => {
  const error = await refused({}, [redirect("/about/", "/storm/")]);
  expect(error.message).toContain('content/redirects.yaml:7: "/about/" is there.');
});

test("a place that can hold no other", async () => {
  const error = await refused({}, [redirect("/storm/#all", "/storm/#list")]);
  expect(error.message).toBe("content/redirects.yaml:7: #list is a <ul>, which holds no other place");
});

test("an address that was published and is gone, and a place that is; each with its line", async () => {
  const error = await refused({}, REDIRECTS, "# List\n/storm/\n/storm/harm/\n/storm/#harm\n/storm/#losses\n");
  expect(error).toBeInstanceOf(ContentError);
  const lines = error.message.split("\n");
  expect(lines.map((line) => line.slice(0, line.indexOf(" was")))).toEqual([
    `${site.list}:3: /storm/harm/`,
    `${site.list}:4: /storm/#harm`,
  ]);
  expect(lines[0]).toContain("say in content/redirects.yaml where it is now: /storm/harm/: /…");
});

test("an address that was published is looked for in the project's own list", () => {
  site = new MadeUpSite();
  expect(ADDRESS_LIST).toBe("content/published/addresses.txt");
  expect(existsSync(ADDRESS_LIST)).toBe(true);
});

test("a file of a kind that the table does not know", async () => {
  const { message } = await refused({ "storm/film.mp4": "film" });
  expect(message).toBe("/storm/film.mp4: no rule says its type. Add it to src/hosting/headers.ts.");
});

test.each([
  ["a style in an attribute", page('<p style="color:red">Rain</p>'), '<p style="color:red"> is code in an attribute'],
  ["a handler in an attribute", page('<p onclick="a()">Rain</p>'), '<p onclick="a()"> is code in an attribute'],
  [
    "a script of nowhere",
    page('<script src="/news/_astro/b.js"></script>'),
    "the script /news/_astro/b.js is not among",
  ],
  ["a script of another folder", page('<script src="/_astro/a.js"></script>'), "the script /_astro/a.js is not among"],
  [
    "a page without its charset",
    "<!DOCTYPE html><title>Rain</title><p>Rain",
    "the page does not begin with its charset",
  ],
])("%s", async (_, html, sentence) => {
  const { message } = await refused({ "storm/wind/index.html": html });
  expect(message.split("\n")).toHaveLength(1);
  expect(message.startsWith(`storm/wind/index.html: ${sentence}`)).toBe(true);
});
