import { expect, test } from "vitest";
import { drawBars } from "../../../../src/charts/bars/picture.ts";
import { measure } from "../../../../src/editions/pictures/fonts.ts";
import type { Figure } from "../../../../src/model/story.ts";
import { exampleStory, figure, specOf } from "../../../setup/examples/story.ts";

const scale = { width: 400, letter: 14, measure };
const drawn = (...claims: Partial<Figure>[]) => {
  const story = exampleStory();
  const ids = claims.map((_, i) => `figure-${i}`);
  claims.forEach((claim, i) => Object.assign(story.figures, { [`figure-${i}`]: figure(`figure-${i}`, claim) }));
  return drawBars(story, { ...specOf(story, "bars"), bars: ids.map((id) => ({ figure: id })) }, scale).body;
};
const arrows = (body: string) =>
  [...body.matchAll(/d="M(-?[\d.]+) [-\d.]+l(-?[\d.]+) /g)].map(([, x, by]) => [Number(x), Number(by)]);
const bars = (body: string) =>
  [...body.matchAll(/<rect x="(-?[\d.]+)" y="[-\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);

test("an arrow stands at the end of its bar and points to where the number may go on", () => {
  const [[end, on] = []] = arrows(drawn({ hedge: "at least", value: 5 }));
  expect([end, on && on > 0]).toEqual([scale.width - 14 + 14 / 4, true]);
  const [[up = 0, right = 0] = [], [down = 0, left = 0] = []] = arrows(
    drawn({ hedge: "at least", value: -5 }, { hedge: "at most", value: -10 }, { value: 10 }),
  );
  expect([right > 0, left < 0]).toEqual([true, true]);
  expect(up).toBeGreaterThan(down);
});

test("bars and arrows lie within the picture, on whichever side of zero", () => {
  for (const value of [-10, -5, 5, 10]) {
    for (const hedge of ["at least", "at most", "about"] as const) {
      const body = drawn({ hedge, value }, { value: -10 });
      for (const [x = NaN, by = NaN] of arrows(body)) {
        expect(Math.min(x, x + by), `${hedge} ${value}`).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, x + by), `${hedge} ${value}`).toBeLessThanOrEqual(scale.width);
      }
      for (const [x = NaN, width = NaN] of bars(body)) {
        expect(x, `${hedge} ${value}`).toBeGreaterThanOrEqual(0);
        expect(x + width, `${hedge} ${value}`).toBeLessThanOrEqual(scale.width);
      }
    }
  }
});
