import { expect, test } from "vitest";
import ChartFrame from "../../../src/components/ChartFrame.astro";
import { read } from "../../setup/components.ts";
import { both, CHANGED, CORRECTION, never, UPDATE } from "../../setup/examples/changed.ts";

// One that draws the figure, and one that draws its series.
test.each(["rescues", "rescues-by-day"])("the chart %s tells of a correction and of an update", async (id) => {
  const text = await read(ChartFrame, { story: both, id });
  expect(text).toMatch(CORRECTION);
  expect(text).toMatch(UPDATE);
  expect(await read(ChartFrame, { story: never, id })).not.toMatch(CHANGED);
});

test("a chart that did not change says nothing of one that did", async () => {
  expect(await read(ChartFrame, { story: both, id: "boats" })).not.toMatch(CHANGED);
});
