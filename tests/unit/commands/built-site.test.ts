import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { baseProblem, filesIn, linkable, policyProblem, rulesIn } from "../../../src/commands/built-site.ts";
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

test("its rules are those that were written with it", () => {
  expect(rulesIn(site.folder, BASE).map(({ pattern }) => pattern)).toEqual(
    expect.arrayContaining(["/*", "/:page/", "/:page/:part/", "/", "/404.html", "/*.csv"]),
  );
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

test("a page without a policy is told", () => {
  expect(policyProblem(site.folder)).toBe("");
  const bare = join(site.folder, "bare.html");
  writeFileSync(bare, "<!DOCTYPE html><p>content-security-policy");
  expect(policyProblem(site.folder)).toBe(`${site.folder}/bare.html has no policy. Run "npm run build" first.`);
  rmSync(bare);
});
