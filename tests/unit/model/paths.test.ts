import { expect, test } from "vitest";
import { pathsOfCharts, pathsOfFigures, pathsOfSections, pathsOfStories } from "../../../src/model/paths.ts";
import { ashby } from "../../setup/examples/ashby.ts";

const { story } = await ashby();
const other = { ...story, id: "other" };

test("each thing has an address, story by story", () => {
  expect(pathsOfStories([story, other]).map(({ params }) => params)).toEqual([{ story: story.id }, { story: "other" }]);
  const figures = pathsOfFigures([story, other]);
  expect(figures).toHaveLength(2 * Object.keys(story.figures).length);
  expect(figures[0]).toEqual({
    params: { story: story.id, figure: Object.keys(story.figures)[0] },
    props: { story, figure: Object.values(story.figures)[0] },
  });
  expect(pathsOfSections([story]).map(({ props }) => props.section)).toEqual(story.sections);
  expect(pathsOfCharts([story]).map(({ props }) => props.id)).toEqual(Object.keys(story.charts));
});
