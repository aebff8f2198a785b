import { expect, test } from "vitest";
import SectionHead from "../../../src/components/SectionHead.astro";
import { read } from "../../setup/components.ts";
import { both, CHANGED, CORRECTION, never, UPDATE } from "../../setup/examples/changed.ts";

test("a section that stands alone tells of the correction of a figure in it, and of no other", async () => {
  const [first, other] = both.sections;
  const text = await read(SectionHead, { story: both, section: first });
  expect(text).toMatch(CORRECTION);
  expect(text).not.toMatch(UPDATE);
  expect(await read(SectionHead, { story: both, section: other })).not.toMatch(CHANGED);
  expect(await read(SectionHead, { story: never, section: never.sections[0] })).not.toMatch(CHANGED);
});
