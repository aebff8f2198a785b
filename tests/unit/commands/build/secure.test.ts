import { afterAll, beforeAll, expect, test } from "vitest";
import type { Build } from "../../../../src/commands/build/step.ts";
import { rulesIn } from "../../../../src/commands/built-site.ts";
import { elementsOf } from "../../../../src/hosting/elements.ts";
import { integrityHash, policyIn } from "../../../../src/hosting/page-code.ts";
import { BuildRefusal } from "../../../setup/examples/build-refusal.ts";
import { BASE, MadeUpSite, page, SCRIPT } from "../../../setup/examples/built-site.ts";

let site: MadeUpSite;
let build: Build;
beforeAll(async () => {
  site = new MadeUpSite();
  build = await site.finish();
});
afterAll(() => site.remove());

const policyOf = (file: string) => policyIn(elementsOf(site.read(file)));
const sourcesOf = (file: string, directive: string) =>
  policyOf(file)
    ?.split(";")
    .find((each) => each.startsWith(`${directive} `))
    ?.split(" ")
    .slice(1);

test("every page has its policy right behind its charset, also the one that leads on", () => {
  expect(build.pages).toHaveLength(7);
  for (const { file } of build.pages) {
    expect([file, site.read(file)]).toEqual([
      file,
      expect.stringMatching(
        /^<!DOCTYPE html><html lang=\S+><meta charset="?utf-8"?><meta http-equiv="content-security-policy" content="default-src 'none';/,
      ),
    ]);
    expect(site.read(file).split("content-security-policy")).toHaveLength(2);
  }
});

test("the policy names the style as it is written in the page, and the script as it is on the disk", () => {
  for (const file of ["about/index.html", "storm/damage/index.html", "storm/sources/index.html"]) {
    const style = /<style>([^]*?)<\/style>/.exec(site.read(file))?.[1] ?? "";
    expect(style).not.toContain("gone");
    expect(sourcesOf(file, "style-src")).toContain(`'${integrityHash(style)}'`);
  }
  expect(sourcesOf("index.html", "style-src")).toBeUndefined();
  expect(sourcesOf("storm/sources/index.html", "script-src")).toEqual([`'${integrityHash(SCRIPT)}'`]);
  expect(site.read("storm/sources/index.html")).toContain(`integrity="${integrityHash(SCRIPT)}" `);
});

test("pages of a kind have one and the same policy; others are allowed only their own", () => {
  expect(policyOf("storm/damage/index.html")).toBe(policyOf("storm/sources/index.html"));
  expect(sourcesOf("about/index.html", "script-src")).toBeUndefined();
});

test("pages of one pattern and of other styles are of other kinds, and allow only what their own kind needs", async () => {
  const other = new MadeUpSite({ "storm/wind/index.html": page("<p class=wind>", "<style>.wind{top:3px}</style>") });
  await other.finish();
  const [wind = "", damage = ""] = ["storm/wind/index.html", "storm/damage/index.html"].map(
    (file) => policyIn(elementsOf(other.read(file))) ?? "",
  );
  other.remove();
  const styles = (policy: string) => /style-src [^;]*/.exec(policy)?.[0];
  expect(styles(wind)).not.toBe(styles(damage));
  expect([wind, damage].map((policy) => policy.includes("script-src"))).toEqual([false, true]);
});

test("however many stories there are, hosts are told no more", async () => {
  const more = new MadeUpSite({
    "flood/index.html": page('<h2 id="damage">Damage</h2>'),
    "flood/damage/index.html": page("<p class=used>2 dead</p>"),
  });
  const { rules } = await more.finish();
  more.remove();
  expect(rules).toEqual(build.rules);
});

test("the rules are those that whoever reads the finished site finds", () => {
  expect(build.rules).toEqual(rulesIn(site.folder, BASE));
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
])("%s is refused, with the page", async (_, html, sentence) => {
  const refusal = new BuildRefusal({ "storm/wind/index.html": html });
  const { message } = await refusal.error();
  refusal.remove();
  expect(message.split("\n")).toHaveLength(1);
  expect(message.startsWith(`storm/wind/index.html: ${sentence}`)).toBe(true);
});
