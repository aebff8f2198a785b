import { afterEach, expect, test } from "vitest";
import { filesIn, policiesOf } from "../../../../src/commands/built-site.ts";
import { headersFile } from "../../../../src/hosting/headers-file.ts";
import { mediaTypes } from "../../../../src/editions/media-types.ts";
import { headerRules } from "../../../../src/hosting/headers.ts";
import { BuildRefusal } from "../../../setup/examples/build-refusal.ts";
import { BASE, MadeUpSite, redirect, REDIRECTS } from "../../../setup/examples/built-site.ts";

let site: MadeUpSite;
afterEach(() => site.remove());

test("what hosts read is there: the table, the redirects, and what has GitHub take all files", async () => {
  site = new MadeUpSite();
  await site.finish();
  expect(site.read("_headers")).toBe(headersFile(headerRules(policiesOf(site.folder).keys(), mediaTypes()), BASE));
  expect(site.read("_headers")).toContain("\n/news/storm/:part/\n");
  expect(site.read("_redirects")).toBe("/news/old/harm/ /news/storm/damage/ 301\n");
  expect(site.read(".nojekyll")).toBe("");
});

test("a file that moved is at its old address too, where it is of the same type there", async () => {
  site = new MadeUpSite();
  const moved = [redirect("/data/dead.csv", "/storm/figures.csv"), redirect("/dead.txt", "/storm/figures.csv")];
  const { files } = await site.finish([...REDIRECTS, ...moved]);
  expect(site.read("data/dead.csv")).toBe("figure,value\ndead,3\n");
  expect(files).toContain("data/dead.csv");
  expect(files).not.toContain("dead.txt");
});

test("a file that moved to a place on a page has no copy: the place is no file", async () => {
  site = new MadeUpSite();
  const { files } = await site.finish([
    redirect("/data/dead", "/storm/#damage"),
    redirect("/dead.html", "/storm/#list"),
  ]);
  expect(files.filter((file) => file.includes("dead"))).toEqual([]);
  expect(site.read("_redirects")).toBe(
    "/news/data/dead /news/storm/#damage 301\n/news/dead.html /news/storm/#list 301\n",
  );
});

test("every file of the folder is in the list, in order, but for the copies that follow", async () => {
  site = new MadeUpSite();
  const { files } = await site.finish(undefined, "tell-hosts");
  expect(files).toEqual(filesIn(site.folder));
});

test("a file of a kind that the table does not know is refused", async () => {
  const refusal = new BuildRefusal({ "storm/film.mp4": "film" });
  ({ site } = refusal);
  const { message } = await refusal.error();
  expect(message).toBe("/storm/film.mp4: no rule says its type. Add it to src/hosting/headers.ts.");
});
