import { afterAll, beforeAll, expect, test } from "vitest";
import { baseProblem, filesIn, linkable, policiesOf } from "../../../src/commands/built-site.ts";
import { BASE, MadeUpSite } from "../../setup/examples/built-site.ts";

let site: MadeUpSite;
beforeAll(async () => {
  site = new MadeUpSite();
  await site.finish();
});
afterAll(() => site.remove());

test("files are in order, with those that hosts read and the copies", () => {
  const files = filesIn(site.folder);
  expect(files).toEqual([...files].sort());
  expect(files).toEqual(expect.arrayContaining(["_headers", "storm/index.html", "storm/index.html.br"]));
});

test("each pattern of pages has one policy; a page without one is told with its file", () => {
  expect([...policiesOf(site.folder).keys()]).toEqual([
    "/404.html",
    "/about/",
    "/",
    "/old/:part/",
    "/storm/:part/",
    "/storm/",
  ]);
  site.write("bare.html", "<!DOCTYPE html>");
  expect(() => policiesOf(site.folder)).toThrow(`${site.folder}/bare.html has no policy. Run "npm run build" first.`);
  site.write("bare.html", "<meta http-equiv=content-security-policy content=a>");
});

test("links can lead to addresses and anchors, old ones too, but not to the page of what is missing", () => {
  const all = linkable(site.folder);
  for (const address of ["/", "/storm/figures.csv", "/storm/#damage", "/storm/#losses", "/about/#main", "/old/harm/"])
    expect([address, all.has(address)]).toEqual([address, true]);
  expect([...all].filter((address) => /404|_headers|_astro|\.br/.test(address))).toEqual([]);
});

test("a site for another base is told", () => {
  expect(baseProblem(site.folder, BASE)).toBe("");
  expect(baseProblem(site.folder, "/")).toContain(`was built for ${BASE}, and BASE_PATH says /.`);
});
