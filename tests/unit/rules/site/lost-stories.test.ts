import { expect, test } from "vitest";
import { lostStories } from "../../../../src/rules/site/lost-stories.ts";
import { lines } from "../../../setup/examples/ashby.ts";
import { siteContext } from "../../../setup/examples/site-context.ts";

const said = (names: string[], recorded: string[]) => lines(lostStories.find(siteContext({ names, recorded })));

test("a story that was never published may go", () => {
  expect(said([], [])).toEqual([]);
  expect(said(["ashby-storm"], [])).toEqual([]);
});

test("a published story whose folder is gone is refused, one that is there is not", () => {
  expect(said(["ashby-storm"], ["ashby-storm", "spoilt"])).toEqual([
    'content/published/spoilt.json:1: the story "spoilt" was published and is gone. Put its folder back or, where it should not stand, delete this file and the folder beside it, content/published/spoilt.',
  ]);
});

test("where a story is new, it may be the lost one under another name: of several the nearest", () => {
  const now = (names: string[]) => /, to: (.*)$/.exec(said(names, ["storm", "flood"]).join())?.[1];
  expect(said(["flood", "storm-at-sea", "drought"], ["storm", "flood"])).toEqual([
    'content/published/storm.json:1: the story "storm" was published and is gone. Put its folder back or, where it has another name, rename this file and the folder beside it, content/published/storm, to: storm-at-sea',
  ]);
  expect([now(["flood", "drought"]), now(["flood"])]).toEqual(["drought", undefined]);
});
