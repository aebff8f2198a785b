import { afterAll, beforeAll, expect, test } from "vitest";
import type { Build } from "../../../../src/commands/build/step.ts";
import { policiesOf } from "../../../../src/commands/built-site.ts";
import { elementsOf } from "../../../../src/hosting/elements.ts";
import { mediaTypes } from "../../../../src/editions/media-types.ts";
import { headerRules } from "../../../../src/hosting/headers.ts";
import { integrityHash, policyIn } from "../../../../src/hosting/page-code.ts";
import { BuildRefusal } from "../../../setup/examples/build-refusal.ts";
import { MadeUpSite, page, SCRIPT } from "../../../setup/examples/built-site.ts";

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

test("pages that a host cannot tell apart have one and the same policy; others are allowed only their own", () => {
  expect(policyOf("storm/damage/index.html")).toBe(policyOf("storm/sources/index.html"));
  expect(sourcesOf("about/index.html", "script-src")).toBeUndefined();
});

test("the rules are those that whoever reads the finished pages finds", () => {
  expect(build.rules).toEqual(headerRules(policiesOf(site.folder).keys(), mediaTypes()));
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
