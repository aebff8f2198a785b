import { readFileSync } from "node:fs";
import { transform } from "lightningcss";
import { expect, test } from "vitest";
import { bothSchemes } from "../../../../src/commands/build/both-schemes.ts";

test("of each pair the light colour stands, and the dark one behind it for who asks for a dark screen", () => {
  expect(bothSchemes(":root{--a:light-dark(#fff,#000);--b:1px}.x{color:red}")).toBe(
    ":root{--a:#fff;--b:1px}@media (prefers-color-scheme:dark){:root{--a:#000}}.x{color:red}",
  );
});

test("rules beside each other are told together, and under a condition that is said again", () => {
  expect(bothSchemes(".a{--x:light-dark(#1,#2)}.b{--x:light-dark(#3,#4)}")).toBe(
    ".a{--x:#1}.b{--x:#3}@media (prefers-color-scheme:dark){.a{--x:#2}.b{--x:#4}}",
  );
  expect(bothSchemes("@media (prefers-contrast:more){:root{--x:light-dark(#1,#2)}}")).toBe(
    "@media (prefers-contrast:more){:root{--x:#1}}@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--x:#2}}",
  );
});

test("no token's pair is left, and a style without any stays as it is", () => {
  const code = readFileSync("src/styles/tokens.css");
  const tokens = transform({ filename: "tokens.css", code, minify: true }).code.toString();
  expect(tokens).toContain("light-dark(");
  expect(bothSchemes(tokens)).not.toContain("light-dark(");
  const plain = ".a{color:red}@media (prefers-color-scheme:dark){.a{color:blue}}";
  expect(bothSchemes(plain)).toBe(plain);
});
