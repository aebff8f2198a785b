import { expect, test } from "vitest";
import { listText, lostAddresses } from "../../../src/record/address-list.ts";

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
    {
      file: list.file,
      line: 4,
      message:
        '/storm/#damage was published and is no longer there. Did you mean "/storms/#damage"? ' +
        "Bring it back, or say in content/redirects.yaml where it is now: /storm/#damage: /…",
    },
  ]);
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
