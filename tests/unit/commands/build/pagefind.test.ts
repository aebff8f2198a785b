import { expect, test } from "vitest";
import { indexOf, pagefindScript } from "../../../../src/commands/build/pagefind.ts";
import type { Found } from "../../../../src/editions/found.ts";

const found = (i: number): Found => ({
  url: `/storm/figures/f-${i}/`,
  title: `Figure ${i}`,
  kind: "Figure",
  story: "Storm",
  phrases: [`At least ${i} boats sank.`, "The harbour closed."],
});

test("the files of what is found: where it begins, what reads it, the words, the findings; the same from the same", async () => {
  const all = Array.from({ length: 500 }, (_, i) => found(i));
  const [first, second] = [await indexOf(all, "en-GB"), await indexOf(all, "en-GB")];
  expect(first).toEqual(second);
  const names = first.map(({ file }) => file);
  expect(names).toEqual([...names].sort());
  expect(names.filter((name) => name.includes("wasm"))).toEqual(["search/wasm.en.pagefind"]);
  expect(names.filter((name) => name.endsWith(".pf_fragment")).length).toBe(500);
  expect(names.filter((name) => !/^search\/(?:fragment|index)\//.test(name)).length).toBe(3);
});

test("of a language whose stems are not known words are found as they are written", async () => {
  const names = (await indexOf([found(1)], "xx")).map(({ file }) => file);
  expect(names.filter((name) => name.includes("wasm"))).toEqual(["search/wasm.unknown.pagefind"]);
});

test("Vite gets the script that reads them by its name, and nothing by another", async () => {
  const { resolveId, load } = pagefindScript() as unknown as {
    resolveId: (id: string) => string | undefined;
    load: (id: string) => Promise<string | undefined>;
  };
  expect(await load(resolveId("virtual:pagefind") ?? "")).toContain("createInstance");
  expect([resolveId("other"), await load("other")]).toEqual([undefined, undefined]);
});
