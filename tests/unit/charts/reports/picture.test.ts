import { expect, test } from "vitest";
import { drawReports } from "../../../../src/charts/reports/picture.ts";
import { measure } from "../../../../src/editions/pictures/fonts.ts";
import type { Story } from "../../../../src/model/story.ts";
import { exampleStory, report, specOf } from "../../../setup/examples/story.ts";

const scale = { width: 720, letter: 14, measure };
const story = (): Story => {
  const made = structuredClone(exampleStory());
  made.series["north-killed"]?.reports.push(
    report("2001-02-03", 22, { countedBy: "The pilots" }),
    report("2001-02-03", 23, { countedBy: "not stated" }),
    report("2001-02-03", 21, { outside: "old count", note: "Of the day before." }),
  );
  return made;
};
/** Marks by their shape: discs, rings, and paths that are no rule of the axis. */
function shapes(body: string) {
  return {
    discs: body.match(/<circle[^>]* fill="#[^>]*>/g)?.length ?? 0,
    rings: body.match(/<circle[^>]* fill="none"[^>]*>/g)?.length ?? 0,
    others: body.match(/<path[^>]* fill="none"[^>]*>/g)?.length ?? 0,
  };
}

test("each report is a mark of the shape that says whose it is, and the key has one of each", () => {
  const { body } = drawReports(story(), specOf(story(), "reports"), scale);
  expect(shapes(body)).toEqual({ discs: 6 + 2, rings: 1 + 1, others: 2 + 2 });
});

test("no mark is a line of no length, which some printers do not draw", () => {
  const { body } = drawReports(story(), specOf(story(), "reports"), scale);
  expect(body).not.toMatch(/d="[^"]*[hv]0[^.\d]/);
  expect(body).not.toMatch(/ r="0"/);
});

test("it is lower with smaller marks, shorter words and no key, and has every mark still", () => {
  const chart = specOf(story(), "reports");
  const whole = drawReports(story(), chart, scale);
  const low = drawReports(story(), chart, scale, { part: 0.5, short: true, bare: true });
  expect(low.height).toBeLessThan(whole.height * 0.8);
  expect(shapes(low.body)).toEqual({ discs: 6, rings: 1, others: 2 });
  expect([whole.body.includes("old count: 21"), low.body.includes("old count")]).toEqual([true, false]);
});
