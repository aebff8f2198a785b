import { expect, test } from "vitest";
import CorrectionsLine from "../../../src/components/CorrectionsLine.astro";
import { read, render } from "../../setup/components.ts";
import { ashby } from "../../setup/examples/ashby.ts";
import { both, CHANGED, CORRECTION, never, UPDATE, UPDATED } from "../../setup/examples/changed.ts";

test("the story's page tells of a correction and of an update, each by its name", async () => {
  const text = await read(CorrectionsLine, { story: both });
  expect(text).toMatch(CORRECTION);
  expect(text).toMatch(UPDATE);
});

test("it tells of nothing where nothing changed after publication", async () => {
  expect(await read(CorrectionsLine, { story: never })).not.toMatch(CHANGED);
});

test("a story without changes pays no byte for the line", async () => {
  expect((await render(CorrectionsLine, { story: never })).trim()).toBe("");
});

test("of the updates the story tells the last, and leads to the others", async () => {
  const { story } = await ashby(UPDATED, [
    "ledger.yaml",
    "kind: correction, note: It was 20. }",
    "kind: update, changed: 2020-03-07 }",
  ]);
  const text = await read(CorrectionsLine, { story });
  expect(text).toMatch(/^Updated 7 March 2020: People rescued at Ashby: at least 40, up to then 30\. Earlier updates$/);
});
