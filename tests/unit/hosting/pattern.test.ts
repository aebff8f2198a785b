import fc from "fast-check";
import { expect, test } from "vitest";
import { expressionOf, holds, isEmbed, patternOf } from "../../../src/hosting/pattern.ts";
import { files, pages } from "../../setup/examples/hosted-site.ts";

test("a name stands for one folder or file, a star for anything", () => {
  expect(holds("/:story/charts/*.json", "/storm/charts/dead.json")).toBe(true);
  expect(holds("/:story/charts/*.json", "/a/storm/charts/dead.json")).toBe(false);
  expect(holds("/*.csv", "/storm/charts/dead.csv")).toBe(true);
  expect(holds("/*.csv", "/storm/charts/deadXcsv")).toBe(false);
  expect(holds("/:story/charts/:chart/embed/*", "/storm/charts/dead/embed/")).toBe(true);
});

test("an address without signs of its own holds for itself alone", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\/[\w.+()[\]$^|?{}-]{0,20}$/),
      fc.stringMatching(/^\/[\w.+()-]{0,20}$/),
      (one, other) => {
        expect(holds(one, one)).toBe(true);
        expect(holds(one, other)).toBe(one === other);
      },
    ),
  );
});

test("expressions use nothing that JavaScript, PCRE and RE2 read differently", () => {
  const signs = pages.map((page) =>
    expressionOf(patternOf(page)).replaceAll(/\[\^\/\]\+|\.\*|\\[.+?^${}()|[\]\\]/g, ""),
  );
  expect(signs.filter((rest) => !/^[\w/-]*$/.test(rest))).toEqual([]);
});

test("every page's pattern holds for it, for no other kind of page and for no file", () => {
  for (const page of pages) {
    const pattern = patternOf(page);
    const others = pages.filter((other) => patternOf(other) !== pattern);
    expect([page, holds(pattern, page)]).toEqual([page, true]);
    expect([...others, ...files].filter((address) => holds(pattern, address))).toEqual([]);
  }
});

test("a story more is no pattern more, and neither is a chart, a figure or a section", () => {
  const patterns = new Set(pages.map(patternOf));
  for (const page of pages) {
    const another = page.replace("storm", "flood").replace("dead", "hurt").replace("damage", "harm");
    expect([another, patterns.has(patternOf(another))]).toEqual([another, true]);
  }
});

test("only the bare charts are for other sites' frames", () => {
  expect(pages.filter(isEmbed)).toEqual(["/storm/charts/dead/embed/", "/storm/charts/dead/embed/0123456789ab/"]);
});
