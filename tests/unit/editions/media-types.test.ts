import { expect, test } from "vitest";
import { EDITIONS } from "../../../src/editions/list.ts";
import { mediaTypes } from "../../../src/editions/media-types.ts";
import { holds } from "../../../src/hosting/pattern.ts";

test("every address of the list has one pattern, with its type", () => {
  const types = mediaTypes();
  for (const [address, type] of EDITIONS) {
    // What is named by its hash is in the table of hosts.
    if (address.startsWith("/_astro/")) continue;
    const one = address.replaceAll(/\[([a-z]+)\]/g, "a-$1");
    expect(
      types.filter(([pattern]) => holds(pattern, one)),
      address,
    ).toEqual([[expect.any(String), type]]);
  }
});

test("an ending of one type everywhere is one pattern, whatever has it", () => {
  const list = [
    ["/[story]/a.csv", "text/csv"],
    ["/all.csv", "text/csv"],
    ["/[story]/charts/[chart].csv", "text/csv"],
  ] as const;
  expect(mediaTypes(list)).toEqual([["/*.csv", "text/csv"]]);
});

test("an ending of several types is parted by folders, and where they mix by names", () => {
  const list = [
    ["/[story]/charts/[chart].json", "chart"],
    ["/[story]/cite.json", "citation"],
    ["/feed.json", "feed"],
    ["/schemas/a.json", "schema"],
    ["/schemas/[kind]/b.json", "schema"],
    ["/notes/[story]-[figure].json", "note"],
    ["/notes/all.json", "notes"],
    ["/pictures/a.png", "png"],
  ] as const;
  expect(mediaTypes(list)).toEqual([
    ["/*.png", "png"],
    ["/feed.json", "feed"],
    ["/schemas/*.json", "schema"],
    ["/notes/*.json", "note"],
    ["/notes/all.json", "notes"],
    ["/:story/charts/*.json", "chart"],
    ["/:story/cite.json", "citation"],
  ]);
});

test("what would be a story's, were its folder one, has the story's pattern; its folder then has none", () => {
  const list = [
    ["/[story]/all.json", "json"],
    ["/[story]/cite.json", "citation"],
    ["/schemas/all.json", "json"],
    ["/schemas/one.json", "json"],
  ] as const;
  expect(mediaTypes(list)).toEqual([
    ["/schemas/one.json", "json"],
    ["/:story/all.json", "json"],
    ["/:story/cite.json", "citation"],
  ]);
});
