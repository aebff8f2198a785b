import { expect, test, vi } from "vitest";
import { recordChart } from "../../../src/record/chart-record.ts";
import { recordPaths } from "../../../src/record/record-paths.ts";
import { exampleStory } from "../../setup/examples/story.ts";

const story = exampleStory();
const hash = "0123456789ab";
vi.mock("../../../src/reading/load.ts", () => ({ getRenderedStories: () => Promise.resolve([story]) }));
vi.mock("../../../src/record/chart-record-file.ts", () => ({
  readChartRecords: () => [
    { hash, record: recordChart(story, "bars") },
    { hash, record: { ...recordChart(story, "bars"), chart: "gone" } },
  ],
}));

test("every record has an address, and leads to the chart's page or, where the chart is gone, to the story's", async () => {
  const paths = await recordPaths();
  expect(paths.map(({ params }) => params)).toEqual([
    { story: "example", chart: "bars", hash },
    { story: "example", chart: "gone", hash },
  ]);
  expect(paths.map(({ props: { id, full, hash: own } }) => [id, full, own])).toEqual([
    ["bars", "/example/charts/bars/", hash],
    ["gone", "/example/", hash],
  ]);
  expect(paths.map(({ props }) => Object.keys(props.story.charts))).toEqual([["bars"], ["gone"]]);
});
