/** What groups of people must be, to be drawn as marks. */
import type { Story } from "../../model/story.ts";
import type { Fail } from "../kind.ts";
import type { PeopleSpec } from "./spec.ts";

/** Ranges, which are no number of marks, and parts of something else. */
export function judgePeople(story: Story, chart: PeopleSpec, fail: Fail): void {
  chart.groups.forEach(({ figure, part }, i) => {
    const [all, some] = [story.figures[figure], part === undefined ? undefined : story.figures[part]];
    if (all?.between)
      fail(
        ["groups", i, "figure"],
        `"${figure}" is a range, and a range of people cannot be drawn as marks. Use a bars chart.`,
      );
    if (all && some && some.partOf !== all.id)
      fail(
        ["groups", i, "part"],
        `"${some.id}" is not a part of "${all.id}". Write partOf: ${all.id} in the ledger, or name another.`,
      );
  });
}
