/** Charts in a page of another origin, as their code puts them there: without script, and with the one for the height. */
import { expect, type Frame, type Page, test } from "@playwright/test";
import { embedHeight, WIDE_FRAME } from "../../src/editions/embed-height.ts";
import { captionOf } from "../../src/charts/caption.ts";
import { embedCode, embedScript } from "../../src/editions/embed-code.ts";
import { storyAsRecorded } from "../../src/record/chart-record.ts";
import { type Host, startHost } from "../setup/in-browser/host.ts";
import { must } from "../setup/in-browser/must.ts";
import { stories } from "../setup/in-browser/pages.ts";
import { readChartRecords } from "../../src/record/chart-record-file.ts";

const WIDTHS = [280, 320, 480, 720];
const charts = stories.flatMap((story) => [
  ...Object.keys(story.charts).map((id) => ({ name: id, story, id, hash: undefined as string | undefined })),
  ...readChartRecords(story.id).map(({ hash, record }) => ({
    name: `${record.chart} as recorded under ${hash}`,
    story: storyAsRecorded(story, record),
    id: record.chart,
    hash,
  })),
]);

let host: Host;
test.beforeEach(async () => {
  host = await startHost();
});
test.afterEach(() => host.close());

/** The code that the chart's page offers, for the site under test. The built origin may be another, the path is not. */
function codeOf({ story, id, hash }: (typeof charts)[number], baseURL: string | undefined): string {
  const { title } = captionOf(story, must(story.charts[id], id));
  const site = new URL(must(baseURL, "address of the site")).origin;
  const code = embedCode({ site, story: story.id, chart: id, title, height: embedHeight(story, id), hash });
  // Outside Vite, urls.ts knows no base.
  return code.replace(`${site}/`, must(baseURL, "address of the site"));
}

async function embedIn(page: Page): Promise<Frame> {
  const handle = await page.locator("iframe").elementHandle();
  const frame = must(await must(handle, "frame").contentFrame(), "content of the frame");
  await frame.waitForLoadState();
  await frame.locator("h1").waitFor();
  return frame;
}

/** How far the embed reaches beyond its frame, and what in it reaches beyond its edges. */
const overflow = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    // A drawing that is a cut-out goes on beyond its own edges, unseen.
    const isUnseen = (element: Element) =>
      element instanceof SVGElement &&
      element.ownerSVGElement !== null &&
      getComputedStyle(element.ownerSVGElement).overflow === "hidden";
    const cut = [...document.querySelectorAll("main *")].filter((element) => {
      if (isUnseen(element)) return false;
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && !element.closest("details") && (left < -0.5 || right > clientWidth + 0.5);
    });
    return {
      down: scrollHeight - clientHeight,
      across: scrollWidth - clientWidth,
      cut: cut.map((each) => each.outerHTML.slice(0, 80)),
    };
  });

const NOTHING = { down: 0, across: 0, cut: [] };

for (const chart of charts) {
  test.describe(`${chart.name}, without script`, () => {
    test.use({ javaScriptEnabled: false });
    test(`fits its stated height at ${WIDTHS.join(", ")} and wider`, async ({ page, baseURL }) => {
      host.show(codeOf(chart, baseURL));
      for (const width of [...WIDTHS, 1100]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(host.address);
        const frame = await embedIn(page);
        expect(new URL(frame.url()).origin).not.toBe(new URL(host.address).origin);
        await expect(frame.locator("svg:visible").first()).toBeVisible();
        expect(await overflow(frame), `at ${width}`).toEqual(NOTHING);
      }
    });
  });
}

test.describe("the lower height of wide frames, without script,", () => {
  test.use({ javaScriptEnabled: false });
  for (const chart of charts.filter(({ hash }) => hash === undefined)) {
    test(`fits ${chart.name}`, async ({ page, baseURL }) => {
      const height = embedHeight(chart.story, chart.id, WIDE_FRAME);
      host.show(codeOf(chart, baseURL).replace(/height="\d+"/, `height="${height}"`));
      for (const width of [WIDE_FRAME, 720, 1100]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(host.address);
        expect(await overflow(await embedIn(page)), `at ${width}`).toEqual(NOTHING);
      }
    });
  }
});

const [first] = charts;
const heightOf = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0));
const frameHeight = async (page: Page) => (await page.locator("iframe").boundingBox())?.height;

for (const chart of charts.filter(({ hash }) => hash === undefined)) {
  test(`${chart.name}, with the script, has its exact height, also after its letters grow and its table opens`, async ({
    page,
    baseURL,
  }) => {
    host.show(
      codeOf(chart, baseURL) +
        embedScript(must(baseURL, "address")).replace(/src="[^"]*"/, `src="${must(baseURL, "address")}embed.js"`),
    );
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(host.address);
      const frame = await embedIn(page);
      await expect.poll(async () => (await frameHeight(page)) === (await heightOf(frame)), `at ${width}`).toBe(true);
      expect(await overflow(frame)).toEqual(NOTHING);

      const before = await heightOf(frame);
      await frame.evaluate(() => document.documentElement.style.setProperty("font-size", "24px"));
      await expect.poll(() => frameHeight(page), `grown at ${width}`).toBeGreaterThan(before);
      await expect
        .poll(async () => (await frameHeight(page)) === (await heightOf(frame)), `grown at ${width}`)
        .toBe(true);
      await frame.evaluate(() => document.documentElement.style.removeProperty("font-size"));
      await expect.poll(() => frameHeight(page), `and back at ${width}`).toBe(before);

      await frame.locator("summary").click();
      await expect.poll(() => frameHeight(page), `opened at ${width}`).toBeGreaterThan(before);
    }
  });
}

test("tells its height in the words of AMP and, where its address asks, of pym", async ({ page, baseURL }) => {
  const src = /src="([^"]*)"/.exec(codeOf(must(first, "chart"), baseURL))?.[1] ?? "";
  host.show(`<iframe src="${src}?childId=chart-1" width="400" height="300"></iframe>
    <script>heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>`);
  await page.goto(host.address);
  const frame = await embedIn(page);
  const height = await heightOf(frame);
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
  await expect
    .poll(heard)
    .toEqual([{ sentinel: "amp", type: "embed-size", height }, `pymxPYMxchart-1xPYMxheightxPYMx${height}`]);
});

test("a message of another page does not change a frame", async ({ page, baseURL }) => {
  const code = codeOf(must(first, "chart"), baseURL);
  const script = `<script async src="${must(baseURL, "address")}embed.js"></script>`;
  const other = `<iframe id="other" srcdoc="<script>parent.postMessage({type:'embed-size',height:77},'*')</script>"></iframe>`;
  host.show(code + script + other);
  await page.goto(host.address);
  await page.waitForLoadState("networkidle");
  const heights = await page.locator("iframe").evaluateAll((all) => all.map((each) => each.getAttribute("height")));
  expect(heights).not.toContain("77");
});

for (const scheme of ["light", "dark"] as const) {
  test(`follows a reader who wants ${scheme}`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: scheme });
    host.show(codeOf(must(first, "chart"), baseURL));
    await page.goto(host.address);
    const frame = await embedIn(page);
    const paper = await frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(paper).toBe(scheme === "light" ? "rgb(252, 250, 245)" : "rgb(23, 22, 20)");
  });
}
