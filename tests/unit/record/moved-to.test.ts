import { expect, test } from "vitest";
import { movedTo, newNameOf } from "../../../src/record/moved-to.ts";

const PUBLISHED = [
  "/storm/",
  "/storm/#damage",
  "/storm/damage/",
  "/storm/sources/",
  "/storm/figures/",
  "/cards/storm.png",
];

/** Where it leads, on a site that has these new addresses, and from which others are lost too. */
const lead = (address: string, fresh: string[] = [], others: string[] = []) =>
  movedTo(address, {
    there: new Set([...PUBLISHED.filter((each) => each !== address && !others.includes(each)), ...fresh]),
    fresh,
    lost: [address, ...others],
  });

test("a name that was changed a little leads to the new one: of a page, a place, a file", () => {
  expect(lead("/storm/damage/", ["/storm/damages/", "/storm/talks/"])).toBe("/storm/damages/");
  expect(lead("/storm/#damage", ["/storm/#the-damage", "/storm/#talks"])).toBe("/storm/#the-damage");
  expect(lead("/cards/storm/dead.png", ["/cards/storm/deaths.png"])).toBe("/cards/storm/deaths.png");
});

test("a name that was changed altogether, where it is the only one that went and the only one that came", () => {
  expect(lead("/storm/damage/", ["/storm/what-broke/"])).toBe("/storm/what-broke/");
  expect(lead("/storm/damage/", ["/storm/what-broke/", "/storm/who-said-so/"])).toBe("/storm/");
  expect(lead("/storm/damage/", ["/storm/what-broke/"], ["/storm/talks/"])).toBe("/storm/");
});

test("an address with another ending, or of another depth, is no new name", () => {
  expect(lead("/storm/damage/", ["/storm/damage.csv", "/storm/damage/all/", "/storm/#damag"])).toBe("/storm/");
  expect(lead("/storm/dead.csv", ["/storm/dead.png"])).toBe("/storm/");
});

test("else it leads to what stands above: a file of its kind before a page; from a place to the page's beginning", () => {
  expect(lead("/storm/figures/dead/")).toBe("/storm/figures/");
  expect(lead("/storm/charts/dead/")).toBe("/storm/");
  expect(lead("/cards/storm/figures/dead.png")).toBe("/cards/storm.png");
  expect(lead("/storm/#talks")).toBe("/storm/#main");
  expect(lead("/flood/")).toBe("/");
});

test("the frame of a chart that is gone shows the chart as it was recorded", () => {
  const fixed = "/storm/charts/dead/embed/0123456789ab/";
  const there = new Set([...PUBLISHED, fixed]);
  const address = "/storm/charts/dead/embed/";
  expect(movedTo(address, { there, fresh: [], lost: [address] })).toBe(fixed);
  expect(lead(address)).toBe("/storm/");
});

test("a story under another name is the nearest of those that were not published", () => {
  expect(newNameOf("storm", ["flood", "the-storm", "drought"], ["storm", "flood"])).toBe("the-storm");
  expect(newNameOf("storm", ["flood"], ["storm", "flood"])).toBeUndefined();
});
