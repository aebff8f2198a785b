/** What bars of parts must be, to be drawn on one scale and told apart. */
import { extentOf } from "../../model/amount.ts";
import { sumOf } from "../../model/decimals.ts";
import type { Story } from "../../model/story.ts";
import type { Fail, Path } from "../kind.ts";
import type { BarSpec, ShareSpec } from "./spec.ts";

/** Mixed units, wholes that are no number, parts in words or beyond their whole, bars without a name, looks that mislead. */
export function judgeShare(story: Story, { bars }: ShareSpec, fail: Fail): void {
  const [first] = bars;
  const one = story.figures[first?.whole ?? first?.parts[0]?.figure ?? ""];
  const looks = new Map<string, string>();
  bars.forEach((bar, at) => {
    const inBar: Fail = (path, message) => fail(["bars", at, ...path], message);
    const unitOf = (path: Path, id: string) => {
      const unit = story.figures[id]?.unit.name;
      if (unit === undefined || one === undefined || unit === one.unit.name) return;
      inBar(path, `"${id}" counts ${unit} and "${one.id}" ${one.unit.name}. What is drawn on one scale has one unit.`);
    };
    if (bar.whole !== undefined) unitOf(["whole"], bar.whole);
    bar.parts.forEach(({ figure }, i) => unitOf(["parts", i, "figure"], figure));
    judgeNumbers(story, bar, inBar);
    judgeNames(story, bar, looks, inBar);
  });
}

function judgeNumbers(story: Story, { whole: id, parts }: BarSpec, fail: Fail): void {
  const whole = id === undefined ? undefined : story.figures[id];
  if (whole && whole.value === undefined)
    fail(["whole"], `"${whole.id}" is not a single number, so it cannot be a whole. Use a bars chart.`);
  const most = parts.map(({ figure: part }, i) => {
    const figure = story.figures[part];
    const extent = figure && extentOf(figure);
    if (figure && !extent)
      fail(["parts", i, "figure"], `"${part}" was given only in words, so its share is not known. Use a bars chart.`);
    return extent?.[1] ?? 0;
  });
  const sum = sumOf(most);
  if (whole?.value !== undefined && sum > whole.value)
    fail(
      ["parts"],
      `the parts add up to ${sum}, more than "${whole.id}", which is ${whole.value}. Correct a figure, or leave a part out.`,
    );
}

function judgeNames(
  story: Story,
  { label, whole, parts, restLabel }: BarSpec,
  looks: Map<string, string>,
  fail: Fail,
): void {
  if (whole === undefined && label === undefined)
    fail([], "a bar without a whole has no name of its own. Write label: whose count it is.");
  if (whole === undefined && restLabel !== undefined)
    fail(["restLabel"], "what is left is not known without a whole. Write whole, or leave restLabel out.");
  parts.forEach(({ label: name, figure, look }, i) => {
    const last = parts[i - 1];
    const population = (id = "") => story.figures[id]?.population;
    if (look === last?.look && population(figure) === population(last.figure))
      fail(["parts", i], `"${figure}" looks like the part before it, ${look}. Write another look for one of them.`);
    const before = name === undefined ? undefined : looks.get(name);
    if (before !== undefined && before !== look)
      fail(
        ["parts", i],
        `"${name ?? ""}" is ${look} here and ${before} above. What is called the same has one look in a chart.`,
      );
    if (name !== undefined) looks.set(name, before ?? look);
  });
}
