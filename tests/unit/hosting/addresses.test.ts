import { expect, test } from "vitest";
import { addressesOf } from "../../../src/hosting/addresses.ts";

test("a page's address is that of its folder; what hosts read and copies have none", () => {
  const files = [
    "index.html",
    "storm/index.html",
    "storm/figures.csv",
    "storm/figures.csv.br",
    "404.html",
    "_headers",
    "_astro/a.js",
  ];
  expect(addressesOf(files)).toEqual(["/", "/storm/", "/storm/figures.csv"]);
});
