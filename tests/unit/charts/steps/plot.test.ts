import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut, NARROW, overlay, WIDE } from "../../../../src/charts/steps/plot.ts";
import { dayCount, type StepsRows } from "../../../../src/charts/steps/rows.ts";
import { report } from "../../../setup/examples/story.ts";
import { unit } from "../../../setup/examples/units.ts";

const rows = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 31 }).map((values): StepsRows => ({
  days: values.map((_, i) => `2001-01-${String(i + 1).padStart(2, "0")}`),
  lines: [
    {
      label: "",
      tone: "",
      unit: unit("people"),
      days: values.map((value) => dayCount([report("", value)], unit("people"))),
      apart: [],
    },
  ],
}));

test("what is drawn wide and laid over the narrow plot lies where it would have been drawn, to a pixel", () => {
  fc.assert(
    fc.property(rows, fc.nat(60), (drawn, headroom) => {
      const [wide, narrow] = [layOut(drawn, [["Gaza 243"]], WIDE), layOut(drawn, [["Gaza 243"]], NARROW, headroom)];
      const [a = 0, , , d = 0, e = 0, f = 0] =
        overlay(wide, narrow)
          .match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      drawn.lines[0]?.days.forEach((day, i) => {
        expect(Math.abs(a * wide.x(i) + e - narrow.x(i))).toBeLessThan(1);
        expect(Math.abs(d * wide.y(day?.high ?? 0) + f - narrow.y(day?.high ?? 0))).toBeLessThan(1);
      });
    }),
  );
});
