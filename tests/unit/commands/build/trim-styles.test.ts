import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { newBuild } from "../../../../src/commands/build/step.ts";
import { trimStyles } from "../../../../src/commands/build/trim-styles.ts";
import { fill } from "../../../../src/hosting/gaps.ts";
import { draftOf } from "../../../../src/hosting/page-facts.ts";
import { Page } from "../../../../src/hosting/page.ts";
import { BuildFolders } from "../../../setup/examples/build-folders.ts";
import { MadeUpSite } from "../../../setup/examples/built-site.ts";

let place: BuildFolders | undefined;
afterEach(() => {
  place?.remove();
  place = undefined;
});

const FILES = ["storm/damage/index.html", "storm/sources/index.html", "about/index.html"];

const CHARSET = "<meta charset=utf-8>";

/** Two pages of a kind and one of another, with their styles trimmed. */
function trimPages(htmls: readonly string[], script = ""): string[] {
  place ??= new BuildFolders();
  mkdirSync(place.folders.next, { recursive: true });
  writeFileSync(join(place.folders.next, "a.js"), script);
  const build = newBuild(place.folders);
  const drafts = htmls.map((html, i) => draftOf(new Page(FILES[i] ?? "", CHARSET + html)));
  build.pages = drafts.map(({ facts }) => facts);
  build.styles = new Map(drafts.flatMap(({ styles }) => [...styles]));
  build.files = ["a.js"];
  void trimStyles.run(build);
  return drafts.map(({ text, facts: { kind, gaps } }) => {
    const styles = build.fillings.get(kind)?.styles;
    return fill({ text, gaps }, ({ holds, of }) => (holds === "style" ? (styles?.get(of) ?? "") : "")).text;
  });
}

/** What becomes of a style in a page with an element of the class "used". */
function trimmed(css: string, { body = "<p class=used>Rain", script = "" } = {}): string {
  const [page = ""] = trimPages([`<style>${css}</style>${body}`], script);
  return /<style>([^]*)<\/style>/.exec(page)?.[1] ?? "no style";
}

test("a rule for a class that nobody has goes, and one for a class that somebody has stays", () => {
  expect(trimmed(".used{top:0}.gone{top:1px}")).toBe(".used{top:0}");
});

test.each(["class=used", 'class="a used"', "class='used b'", 'id=x class="used"', "\n class=used"])(
  "%j is seen however it is written",
  (attribute) => {
    expect(trimmed(".used{top:0}", { body: `<p ${attribute}>Rain` })).toBe(".used{top:0}");
  },
);

test("a class that only another page of the group has stays on every page of it", () => {
  const style = "<style>.one{top:0}.two{top:1px}.three{top:2px}</style>";
  const [first, second, other] = trimPages(["one", "two", "three"].map((name) => `${style}<p class=${name}>`));
  expect(first).toBe(`${CHARSET}<style>.one{top:0}.two{top:1px}</style><p class=one>`);
  expect(second).toBe(`${CHARSET}<style>.one{top:0}.two{top:1px}</style><p class=two>`);
  expect(other).toBe(`${CHARSET}<style>.three{top:2px}</style><p class=three>`);
});

test("a page without a style is not changed by a byte", () => {
  const html = '<!DOCTYPE html>\n<p class="gone  x">.gone{top:0} and &amp;';
  expect(trimPages([html, "<style>.gone{top:0}</style>"])[0]).toBe(CHARSET + html);
});

test.each([
  ['classList.add("given")', "in double quotes"],
  ["el.className='a given b'", "in single quotes"],
  ["el.innerHTML=`<b class=given>`", "in a template"],
  ["html=`<b class=${on?`given`:``}>`", "in a template inside a template"],
  ['html=`<b class="x ${on?"given":""}">`', "in a string inside a template"],
])("a class that a script names stays: %s, %s", (script) => {
  expect(trimmed(".given{top:0}.gone{top:0}", { script })).toBe(".given{top:0}");
});

test("what a script calls its own things keeps no rule", () => {
  expect(trimmed(".used{top:0}.gone{top:0}", { script: "const gone=1;f(gone.length)" })).toBe(".used{top:0}");
});

test("inside conditions and layers the same holds", () => {
  for (const group of ["@media print", "@layer a", "@container (width>3px)", "@supports (top:0)"]) {
    const css = trimmed(`${group}{.used{top:0}.gone{top:1px}}`);
    expect([group, css.includes(".used{top:0}"), css.includes("gone")]).toEqual([group, true, false]);
  }
});

test("nested rules go with what they are for, and alone where only they are for nobody", () => {
  expect(trimmed(".gone{top:0;.used{top:1px}&:hover{top:2px}}p{top:3px}")).toBe("p{top:3px}");
  expect(trimmed(".used{top:0;.gone &{top:1px}&.used{top:2px}}")).toBe(".used{top:0}.used.used{top:2px}");
  expect(trimmed(".used .gone{top:0}.used>.gone p{top:0}p{top:3px}")).toBe("p{top:3px}");
});

test.each([
  ".used:not(.gone){top:0}",
  ":not(.gone){top:0}",
  ":is(.used,.gone){top:0}",
  ":where(.used,.gone) p{top:0}",
  ".used:has(.used,.gone){top:0}",
  ".used:not(:has(.gone)){top:0}",
  ".used:not(.gone .used){top:0}",
  ":nth-child(2 of :not(.gone)){top:0}",
  ".used{&:not(.gone){top:0}}",
  ".gone,p{top:0}",
])("%s still holds for somebody, and stays", (css) => {
  const rules = trimmed(`${css}.gone{bottom:0}`);
  expect(rules).toContain("top:0");
  expect(rules).not.toContain("bottom");
  // What it holds for is not made narrower either: nothing is taken from a list, nor from what is excluded.
  expect(rules.match(/:not\(|:is\(|:where\(|:has\(/g)).toEqual(css.match(/:not\(|:is\(|:where\(|:has\(/g));
});

test("elements, attributes and what has no class are none of its business", () => {
  const css = "p{top:0}[class~=gone]{top:0}[href]{top:0}a:hover{top:0}::marker{top:0}*{top:0}";
  const rules = trimmed(css);
  for (const selector of ["p", "[class~=gone]", "[href]", "a:hover", "::marker", "*"])
    expect(rules).toContain(selector);
});

test("a place or a motion that is called as an unused class is stays", () => {
  expect(trimmed(".gone{top:0}#gone{top:1px}")).toContain("#gone{top:1px}");
  expect(trimmed(".gone{top:0}@keyframes gone{to{top:1px}}p{animation:gone 1s}")).toContain("@keyframes gone");
  expect(trimmed(".gone{top:0}@counter-style gone{symbols:a}ol{list-style:gone}")).toContain("@counter-style gone");
  // But not for a name that only begins alike.
  expect(trimmed(".gone{top:0}#gone-by{top:1px}")).toBe("#gone-by{top:1px}");
});

test("what looks like a class in a text or a number is none", () => {
  const css = trimmed('p:after{content:".gone"}p{margin:.5em;background:url(a.gone)}');
  expect(css).toContain('content:".gone"');
  expect(css).toContain("url(a.gone)");
});

test("what a template or a <noscript> holds is somebody's too", () => {
  const css = ".used{top:0}.gone{top:1px}";
  for (const body of ["<template><p class=used></template>", "<noscript><p class=used>Rain</noscript>"])
    expect([body, trimmed(css, { body })]).toEqual([body, ".used{top:0}"]);
});

test("pages of other styles are of another kind, and trimmed by themselves", () => {
  const [one, other] = trimPages([
    "<style>.one{top:0}.two{top:1px}</style><p class=one>",
    "<style>.one{top:0}.two{top:2px}</style><p class=two>",
  ]);
  expect(one).toContain("<style>.one{top:0}</style>");
  expect(other).toContain("<style>.two{top:2px}</style>");
});

test("in a site, styles lose what no page of the group has, and keep what one of them or a script has", async () => {
  const site = new MadeUpSite();
  await site.finish();
  const [damage, sources, story] = ["storm/damage", "storm/sources", "storm"].map((name) =>
    site.read(`${name}/index.html`),
  );
  site.remove();
  // The page about the site has the same style as the story's, and an address of the same pattern.
  for (const html of [damage, sources, story]) expect(html).toContain("<style>.used{top:0}.given{top:2px}</style>");
});

test("rules in rules are written out, which browsers before the end of 2023 would leave out", () => {
  const css =
    '.used{& p{top:0;font-family:a, "b, c d"}&:hover{top:1px}& .used,& b{top:2px}@media print{& p::after{content:"; & p{"}}}';
  expect(trimmed(css)).toBe(
    '.used p{font-family:a,b\\, c d;top:0}.used:hover{top:1px}.used .used,.used b{top:2px}@media print{.used p:after{content:"; & p{"}}',
  );
});

test("each pair of colours is written so that a browser without light-dark() has both", () => {
  expect(trimmed(":root{--a:light-dark(#111, #eee)}")).toBe(
    ":root{--a:#111}@media (prefers-color-scheme:dark){:root{--a:#eee}}",
  );
});
