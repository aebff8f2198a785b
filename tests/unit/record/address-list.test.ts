import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { listText, lostAddresses, readAddressList } from "../../../src/record/address-list.ts";

const list = { file: "content/published/addresses.txt", text: "# Published\n/\n/storm/\n/storm/#damage\n" };
const redirect = (from: string, to: string) => ({ from, to, file: "content/redirects.yaml", line: 1 });

test("what was published and is there is well", () => {
  expect(lostAddresses(list, new Set(["/", "/storm/", "/storm/#damage", "/new/"]), [])).toEqual([]);
});

test("a lost address is told with its line, what is near, and what to write", () => {
  expect(lostAddresses(list, new Set(["/", "/storms/", "/storms/#damage"]), [])).toEqual([
    {
      file: list.file,
      line: 3,
      message:
        '/storm/ was published and is no longer there. Did you mean "/storms/"? ' +
        "Bring it back, or say in content/redirects.yaml where it is now: /storm/: /…",
    },
  ]);
});

test("a place on a page that stands is told by itself; those of a page that is lost are lost with it", () => {
  expect(lostAddresses(list, new Set(["/", "/storm/", "/storm/#damages"]), [])).toEqual([
    {
      file: list.file,
      line: 4,
      message:
        '/storm/#damage was published and is no longer there. Did you mean "/storm/#damages"? ' +
        "Bring it back, or say in content/redirects.yaml where it is now: /storm/#damage: /…",
    },
  ]);
  expect(lostAddresses(list, new Set(["/"]), [])).toHaveLength(1);
});

test("a redirect stands for an address and for every place on that page; one of a place for that place", () => {
  const addresses = new Set(["/", "/storms/"]);
  expect(lostAddresses(list, addresses, [redirect("/storm/", "/storms/")])).toEqual([]);
  const place = lostAddresses(list, new Set(["/", "/storm/"]), [redirect("/storm/#damage", "/storm/#losses")]);
  expect(place).toEqual([]);
});

test("the list only grows, and the same site gives the same list", () => {
  const grown = listText(list.text, new Set(["/new/", "/"]));
  expect(grown.split("\n").slice(1, -1)).toEqual(["/", "/new/", "/storm/", "/storm/#damage"]);
  expect(listText(grown, new Set(["/"]))).toBe(grown);
});

const folder = mkdtempSync(join(tmpdir(), "list-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const read = (text: string) => {
  const path = join(folder, "addresses.txt");
  writeFileSync(path, text);
  return readAddressList(path);
};

test("the list is read with the line ends of any system", () => {
  expect(read(list.text.replaceAll("\n", "\r\n"))).toMatchObject({ text: list.text });
  expect(readAddressList(join(folder, "none.txt"))).toMatchObject({ text: "" });
});

test.each([
  ["junk", "/\nfigures\nmore junk\n", 2, /^"figures" is no address\. Take back the change: only "npm run record"/],
  ["an address with its origin", "/\n\nhttps://example.org/\n", 3, /^"https:\/\/example.org\/" is no address\./],
  ["a conflict of a merge", "/\n<<<<<<< HEAD\n/a/\n=======\n/b/\n>>>>>>> b\n", 2, /^a merge left both versions/],
  ["UTF-16", "/\0a\0/\0\n\0", 1, /^not UTF-8 but UTF-16/],
])("%s in it is one problem", (_, text, line, message) => {
  expect(read(text)).toMatchObject({ line, message: expect.stringMatching(message) as unknown });
});
