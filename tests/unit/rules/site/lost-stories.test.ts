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
    'content/published/spoilt.json:1: the story "spoilt" was published and is gone. Put its folder back, or remove this record and lead its addresses elsewhere.',
  ]);
});
