import { expect, test } from "vitest";
import { site } from "../setup/site/built.ts";
import { brokenLinks, brokenListings, brokenReferences } from "../setup/site/links.ts";
import { thirdParties } from "../setup/site/third-parties.ts";

test("every link, asset and fragment inside the site leads somewhere", () => {
  expect(brokenLinks(site)).toEqual([]);
});

test("every address that feeds, maps and data files name leads somewhere", () => {
  expect(brokenListings(site)).toEqual([]);
});

test("every id that an element refers to is on its page", () => {
  expect(brokenReferences(site)).toEqual([]);
});

test("no page fetches anything from another site", () => {
  expect(thirdParties(site)).toEqual([]);
});
