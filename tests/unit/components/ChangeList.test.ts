import { expect, test } from "vitest";
import ChangeList from "../../../src/components/ChangeList.astro";
import { read } from "../../setup/components.ts";
import { both, never } from "../../setup/examples/changed.ts";

test("the list of corrections holds corrections only, that of updates only updates", async () => {
  const list = (kind: string, stories = [both]) => read(ChangeList, { stories, kind, none: "None." });
  expect(await list("correction")).toMatch(
    /^7 March 2020 , The Ashby storm : People rescued at Ashby: at least 40, not 30/,
  );
  expect(await list("update")).toMatch(/^6 March 2020 , The Ashby storm : People rescued at Ashby: 30, up to then 12/);
  expect(await list("update", [never])).toBe("None.");
});

test("of one year only its changes are shown", async () => {
  const list = (year: string) => read(ChangeList, { stories: [both], kind: "correction", none: "None.", year });
  expect(await list("2020")).toMatch(/^7 March 2020/);
  expect(await list("2021")).toBe("None.");
});
