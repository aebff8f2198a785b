import { expect, test } from "vitest";
import { COLOURS, TONE_COLOURS } from "../../../../src/charts/picture/colours.ts";
import { drawShare } from "../../../../src/charts/share/picture.ts";
import { LOOKS } from "../../../../src/charts/share/spec.ts";
import { TONES } from "../../../../src/model/schema/story.ts";
import type { Story } from "../../../../src/model/story.ts";
import { measure } from "../../../../src/editions/pictures/fonts.ts";
import { contrast } from "../../../setup/contrast.ts";
import { exampleStory, figure, specOf } from "../../../setup/examples/story.ts";

/** WCAG 2.2, 1.4.11. */
const OF_MARKS = 3;

/** The rectangles of the bar, without the samples below it: fill, outline and attributes. */
function drawn(story: Story, width = 720) {
  const { body } = drawShare(story, specOf(story, "share"), { width, letter: 14, measure });
  const shapes = [...body.matchAll(/<rect [^>]*height="21" fill="(#\w{6})" stroke="(#\w{6})"([^>]*)/g)];
  return { body, shapes: shapes.map(([, fill = "", stroke = "", more = ""]) => ({ fill, stroke, more })) };
}

/** The example with a bar of one part of each look, and something left. */
function everyLook(tone: (typeof TONES)[number]): Story {
  const story = exampleStory();
  story.populations.north = { label: "North", tone };
  const whole = figure("all", { value: 10, population: "north" });
  story.figures = { all: whole };
  const parts = LOOKS.map((look) => {
    story.figures[look] = figure(look, { value: 2, population: "north" });
    return { figure: look, label: look, look };
  });
  specOf(story, "share").bars = [{ whole: "all", parts }];
  return story;
}

test.each(TONES)("every look of %s stands out from the paper and from the others", (tone) => {
  const { shapes, body } = drawn(everyLook(tone));
  expect(shapes).toHaveLength(LOOKS.length + 1);
  const [solid, light, striped, rest] = shapes;
  for (const { stroke } of shapes) expect(contrast(stroke, COLOURS.paper)).toBeGreaterThan(OF_MARKS);
  expect(contrast(solid?.fill ?? "", light?.fill ?? "")).toBeGreaterThan(OF_MARKS);
  expect([striped?.fill, rest?.fill]).toEqual([COLOURS.paper, COLOURS.paper]);
  expect(rest?.more).toContain("stroke-dasharray");
  expect(body.match(/<path [^>]*stroke-dasharray/g), "the stripes of the bar and of its sample").toHaveLength(2);
});

test("no look has the colour of a part of people, such as children", () => {
  for (const { part } of Object.values(TONE_COLOURS)) {
    if (part !== COLOURS.ink) expect(drawn(everyLook("clay")).body).not.toContain(part);
  }
});

test("a bar without a whole says so beside its part, and is not outlined beyond it", () => {
  const { body, shapes } = drawn(exampleStory());
  expect(body.match(/>no total given</g)).toHaveLength(1);
  expect(
    shapes.filter(({ more }) => more.includes("stroke-dasharray")),
    "the rest of the first bar only",
  ).toHaveLength(1);
});

test("names stand above their bars where the picture is narrow", () => {
  const scale = { letter: 14, measure };
  const [narrow, wide] = [320, 720].map((width) => {
    const story = exampleStory();
    return drawShare(story, specOf(story, "share"), { ...scale, width }).height;
  });
  expect(narrow).toBeGreaterThan(wide ?? 0);
});
