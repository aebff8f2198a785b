import { expect, test } from "vitest";
import { partStyle } from "../../../../src/commands/build/later-styles.ts";

test("what is opened, printed or asked for in other colours goes behind the text, each rule in its order", () => {
  const [now, later] = partStyle(
    "@layer base,evidence;@layer base{a{color:red}@media print{a{color:#000}}}@layer evidence{b{top:0}@media (width>1px){b{top:1px}}}@media print{@layer base{i{top:2px}}}",
  );
  expect(now).toBe("@layer base,evidence;@layer base{a{color:red}}@layer evidence;");
  expect(later).toBe(
    "@layer base{@media print{a{color:#000}}}@layer evidence{b{top:0}@media (width>1px){b{top:1px}}}@media print{@layer base{i{top:2px}}}",
  );
});

test("a width is no reason to wait, contrast and forced colours are", () => {
  expect(partStyle("@media (width>1px){a{top:0}}")).toEqual(["@media (width>1px){a{top:0}}", ""]);
  expect(partStyle("@media (forced-colors:active){a{top:0}}@media (prefers-contrast:more){a{top:1px}}")[0]).toBe("");
});

test("a style of nothing that can wait stays as it is", () => {
  const css = "@layer a{p{color:light-dark(#fff,#000);width:calc(50% + 1rem)}}@container (width>=2rem){p{top:0}}";
  expect(partStyle(css)).toEqual([css, ""]);
});

test("a layer that is only behind the text stays below those that were above it", () => {
  const [now] = partStyle("@layer prose{p{top:0}}@layer evidence{b{top:0}}@layer print{i{top:0}}");
  expect(now.startsWith("@layer prose,evidence,print;")).toBe(true);
});

test("where what is opened may stand is said behind the text", () => {
  const css = "a{top:0}@position-try --up{inset:auto 0 0 auto}";
  expect(partStyle(css)).toEqual(["a{top:0}", "@position-try --up{inset:auto 0 0 auto}"]);
});
