import { afterEach, expect, test } from "vitest";
import { BuildRefusal } from "../../../setup/examples/build-refusal.ts";
import { MadeUpSite, redirect, REDIRECTS } from "../../../setup/examples/built-site.ts";

let site: MadeUpSite;
afterEach(() => site.remove());

test("at an old address stands a page that leads on to the new one", async () => {
  site = new MadeUpSite();
  const { files, pages } = await site.finish();
  const html = site.read("old/harm/index.html");
  expect(html).toContain('<meta http-equiv=refresh content="0; url=/news/storm/damage/">');
  expect(html).toContain("<link rel=canonical href=https://example.org/news/storm/damage/>");
  expect(html).toContain("<html lang=en-GB>");
  expect(files).toContain("old/harm/index.html");
  expect(pages.map(({ file }) => file)).toEqual(files.filter((file) => file.endsWith(".html")));
});

test("the old name of an anchor stands where the new one is", async () => {
  site = new MadeUpSite();
  await site.finish();
  expect(site.read("storm/index.html")).toContain("<h2 id=damage><a id=losses></a>Damage</h2>");
});

test("of two old names of one anchor both stand there, the later one in front", async () => {
  site = new MadeUpSite();
  await site.finish([...REDIRECTS, redirect("/storm/#harm", "/storm/#damage")]);
  expect(site.read("storm/index.html")).toContain("<h2 id=damage><a id=harm></a><a id=losses></a>Damage</h2>");
});

test("an anchor that can hold no other is refused, with the line of the redirect", async () => {
  const refusal = new BuildRefusal();
  ({ site } = refusal);
  const error = await refusal.error([redirect("/storm/#all", "/storm/#list")]);
  expect(error.message).toBe("content/redirects.yaml:7: #list is a <ul>, which holds no other place");
});
