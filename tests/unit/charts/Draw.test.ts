/** Each kind as markup: a small chart, kept as a file and looked at when it changes. */
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { expect, test } from "vitest";
import Frame from "../../../src/components/ChartFrame.astro";
import { drawPeople } from "../../../src/charts/people/picture.ts";
import { measure } from "../../../src/editions/pictures/fonts.ts";
import type { Story } from "../../../src/model/story.ts";
import { exampleStory, report, specOf } from "../../setup/examples/story.ts";

/** The frame's markup, a tag a line, without what only the development server adds. */
async function render(story: Story, id: string, props: Record<string, unknown> = {}): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(Frame, { props: { story, id, ...props } });
  return html
    .replace(/<script.*?<\/script>/gs, "")
    .replace(/ data-astro-source-(?:file|loc)="[^"]*"/g, "")
    .replace(/>\s*</g, ">\n<")
    .trim();
}

/** What a drawing names to draw it again elsewhere. */
const OWN_IDS: Readonly<Record<string, readonly string[]>> = {
  steps: ["days"],
  reports: ["rules"],
  map: ["outlines"],
};

const NUMBERED = ["people", "bars", "share", "steps", "reports"];

for (const kind of [...NUMBERED, "line", "map"]) {
  test(`a ${kind} chart is drawn as it was`, async () => {
    // As on its own page, where its table stands under it.
    await expect((await render(exampleStory(), kind, { links: "none" })) + "\n").toMatchFileSnapshot(
      `../../snapshots/charts/${kind}.html`,
    );
  });

  test(`a ${kind} chart has no style attribute, no event handler, and no id that does not name the chart`, async () => {
    const html = await render(exampleStory(), kind);
    expect(html).not.toMatch(/ (?:style|on\w+)=/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([`chart-${kind}`, ...(OWN_IDS[kind] ?? []).map((id) => `${id}-${kind}`)]);
  });
}

for (const kind of NUMBERED) {
  test(`a ${kind} chart never prints a hedged number without its hedge`, async () => {
    // The inner drawing first, of one in another.
    const html = [1, 2].reduce(
      (text) => text.replace(/<svg(?:(?!<svg).)*?<\/svg>/gs, ""),
      await render(exampleStory(), kind, { links: "none" }),
    );
    expect(html).toContain("at least 30");
    // Where every report is told, that of the Wire is, which gave no hedge.
    const bare = kind === "reports" ? ["30"] : [];
    expect(html.match(/(?<!at least )\b30\b(?!%)/gi) ?? []).toEqual(bare);
  });
}

test("where there is no number, the chart says so in place of a bar", async () => {
  expect(await render(exampleStory(), "bars")).toContain("dozens – no number given");
  expect(await render(exampleStory(), "people")).toContain("dozens – no number given");
});

test("the heading has the level it is given, and the links are left out on the chart's own page", async () => {
  const html = await render(exampleStory(), "steps", { headingLevel: 1, links: "none" });
  expect(html).toContain("<h1>");
  expect(html).not.toContain("All reports");
});

test("a map of figures draws a circle and a ring, prints each number behind its hedge, and says how they are read", async () => {
  const story = exampleStory();
  const chart = specOf(story, "map");
  chart.places = chart.places.map((place, i) => ({ ...place, figure: ["north-killed", "displaced"][i] ?? "" }));
  const html = await render(story, "map", { links: "none" });
  // In both drawings.
  expect(html.match(/<circle class="place-size tone-clay"/g)).toHaveLength(2);
  expect(html.match(/<circle class="place-most tone-none"/g)).toHaveLength(2);
  expect(html).not.toContain('class="dot"');
  expect(html.match(/at least 30/g)).toHaveLength(3);
  expect(html.match(/>[^<]*(?<!at least )\b30\b/g)).toBeNull();
  expect(html).toContain("The area of a circle is in proportion to its number. A thin ring");
  expect(html).not.toContain("place-projected");
  Object.assign(story.figures.displaced ?? {}, { projection: true });
  expect((await render(story, "map")).match(/tone-none place-projected"/g), "circle and ring").toHaveLength(4);
});

for (const kind of ["steps", "reports"]) {
  test(`a ${kind} chart rules zero where numbers are below it, and nowhere else`, async () => {
    const story = exampleStory();
    expect(await render(story, kind)).not.toContain('class="zero"');
    story.series["north-killed"]?.reports.push(report("2001-02-03", -12));
    expect(await render(story, kind)).toContain('class="zero"');
  });
}

test("how many people a mark stands for is printed as every number is, on the page and in the picture", async () => {
  const story = exampleStory();
  story.charts.people = { ...specOf(story, "people"), each: 1000 } as never;
  expect(await render(story, "people")).toContain("One mark stands for 1,000, rounded.");
  const { body } = drawPeople(story, specOf(story, "people"), { width: 720, letter: 14, measure });
  expect(body).toContain("One mark stands for 1,000, rounded.");
});
