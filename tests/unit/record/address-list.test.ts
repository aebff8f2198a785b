import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import {
  addressesIn,
  listText,
  lostAddresses,
  readAddressFile,
  readAddressList,
} from "../../../src/record/address-list.ts";

const list = { file: "content/published/addresses.txt", text: "# Published\n/\n/storm/\n/storm/#damage\n" };
const redirect = (from: string, to: string) => ({ from, to, file: "content/redirects.yaml", line: 1 });

test("what was published and is there is well", () => {
  expect(lostAddresses(list, new Set(["/", "/storm/", "/storm/#damage", "/new/"]), [])).toEqual([]);
});

test("a lost address is told with its line and the line to paste; one redirect is enough for all places on a page", () => {
  expect(lostAddresses(list, new Set(["/", "/storms/", "/storms/#damage"]), [])).toEqual([
    {
      file: list.file,
      line: 3,
      message:
        "/storm/ was published and is no longer there. Bring it back, or lead on from it to where it is now; " +
        "add to content/redirects.yaml: /storm/: /storms/",
    },
  ]);
});

test("a place that is gone from a page which is there leads to another place on it", () => {
  const write = (...there: string[]) =>
    lostAddresses(list, new Set(["/", "/storm/", ...there]), []).map(({ line, message }) => [
      line,
      /: (\/.*)$/.exec(message)?.[1],
    ]);
  expect(write()).toEqual([[4, "/storm/#damage: /storm/#main"]]);
  expect(write("/storm/#damages")).toEqual([[4, "/storm/#damage: /storm/#damages"]]);
});

test("the list is read with the name that problems give it; where there is none, nothing was published", () => {
  const content = mkdtempSync(join(tmpdir(), "content-"));
  expect(readAddressList(content).text).toBe("");
  mkdirSync(join(content, "published"));
  writeFileSync(join(content, "published/addresses.txt"), list.text);
  const read = readAddressList(content);
  expect(read.file).toMatch(/content-\w+\/published\/addresses\.txt$/);
  expect(addressesIn(read)).toEqual(["/", "/storm/", "/storm/#damage"]);
  rmSync(content, { recursive: true });
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
const written = (text: string) => {
  mkdirSync(join(folder, "published"), { recursive: true });
  const path = join(folder, "published", "addresses.txt");
  writeFileSync(path, text);
  return path;
};

test("the list is read with the line ends of any system", () => {
  expect(readAddressFile(written(list.text.replaceAll("\n", "\r\n")))).toMatchObject({ text: list.text });
  expect(readAddressFile(join(folder, "none.txt"))).toMatchObject({ text: "" });
});

test.each([
  ["junk", "/\nfigures\nmore junk\n", 2, /^"figures" is no address\. Take back the change: only "npm run record"/],
  ["an address with its origin", "/\n\nhttps://example.org/\n", 3, /^"https:\/\/example.org\/" is no address\./],
  ["a conflict of a merge", "/\n<<<<<<< HEAD\n/a/\n=======\n/b/\n>>>>>>> b\n", 2, /^a merge left both versions/],
  ["UTF-16", "/\0a\0/\0\n\0", 1, /^not UTF-8 but UTF-16/],
])("%s in it is one problem, and then nothing is known of what was published", (_, text, line, message) => {
  const problem = { line, message: expect.stringMatching(message) as unknown };
  expect(readAddressFile(written(text))).toMatchObject(problem);
  expect(readAddressList(folder)).toMatchObject({ text: "", problem });
});
