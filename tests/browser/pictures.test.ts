/**
 * The pictures that others take, in the programs of others: librsvg (rsvg-convert), Inkscape and the browser draw the same, PDF keeps
 * every mark, and the words fit where our fonts are not read. Programs that are not there are reported as skipped.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { apart, drawn, textProblems } from "../setup/in-browser/pictures.ts";
import { stories } from "../setup/in-browser/pages.ts";
import { site } from "../setup/site/built.ts";

const charts = stories.flatMap((story) => Object.keys(story.charts).map((id) => ({ story: story.id, id })));
const svgOf = ({ story, id }: (typeof charts)[number]) =>
  readFileSync(join(site.folder, story, "charts", `${id}.svg`), "utf8");
/** The marks alone: letters differ with the fonts that a program has. */
const marksOf = (svg: string) => svg.replaceAll(/<text\b[^>]*>.*?<\/text>|<style>.*?<\/style>/gs, "");

/** How much may be another: of a picture some marks' worth of pixels, of a printed page, where thin lines fall otherwise, ten. */
const [MOST, MOST_PRINTED] = [0.0002, 0.001];

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

const has = (program: string) => spawnSync(program, ["--version"]).error === undefined;

/** Runs a program in the folder of this test. Throws an Error with what it said where it fails. */
function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

/** How each program makes `out.png` of `in.svg`, and which it takes. */
const PROGRAMS: Readonly<Record<string, { needs: string[]; draw: () => void }>> = {
  librsvg: { needs: ["rsvg-convert"], draw: () => run("rsvg-convert", "in.svg", "-o", "out.png") },
  Inkscape: {
    needs: ["inkscape"],
    draw: () => run("inkscape", "in.svg", "--export-type=png", "--export-filename=out.png"),
  },
  "librsvg's PDF": {
    needs: ["rsvg-convert", "pdftoppm"],
    draw: () => {
      run("rsvg-convert", "-f", "pdf", "in.svg", "-o", "out.pdf");
      run("pdftoppm", "-png", "-r", "384", "-singlefile", "out.pdf", "out");
    },
  },
};

for (const [name, { needs, draw }] of Object.entries(PROGRAMS)) {
  test(`${name} draws every mark as the browser does`, async ({ page }) => {
    test.slow();
    const missing = needs.filter((program) => !has(program));
    test.skip(missing.length > 0, `${missing.join(", ")} is not installed`);
    for (const chart of charts) {
      const svg = marksOf(svgOf(chart));
      writeFileSync(join(folder, "in.svg"), svg);
      draw();
      const share = await apart(page, await drawn(page, svg), readFileSync(join(folder, "out.png")));
      expect.soft(share, `${chart.id}: the share of pixels that are another`).toBeLessThan(MOST);
    }
  });
}

test("the browser's PDF of a chart's page keeps every mark", async ({ page }) => {
  test.slow();
  test.skip(!has("pdftoppm"), "pdftoppm is not installed");
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.setViewportSize({ width: 720, height: 1200 });
  for (const chart of charts) {
    await page.goto(`${site.base}${chart.story}/charts/${chart.id}/`);
    const seen = await onlyDrawing(page);
    writeFileSync(join(folder, "in.pdf"), await page.pdf({ width: "720px", height: "1200px", printBackground: true }));
    run("pdftoppm", "-png", "-r", "384", "-singlefile", "in.pdf", "out");
    const share = await apart(page, seen, readFileSync(join(folder, "out.png")));
    expect.soft(share, `${chart.id}: the share of pixels that are another`).toBeLessThan(MOST_PRINTED);
  }
});

/** Leaves the marks of the page's drawing in its upper corner, and nothing else; how that looks. */
async function onlyDrawing(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const rules = `body > *, figure.chart > :not(:has(svg), svg), .readout { display: none !important }
      figure.chart { margin: 0 !important } figure.chart text, figure.chart span { visibility: hidden }`;
    document.body.replaceChildren(document.querySelector("figure.chart") ?? "");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.replace("body > *, ", ""));
    document.adoptedStyleSheets = [sheet];
  });
  return page.screenshot({ clip: { x: 0, y: 0, width: 720, height: 1200 } });
}

for (const [name, family] of [
  ["our own fonts", undefined],
  ["the widest that stand for them", { sans: "DejaVu Sans", serif: "DejaVu Serif" }],
] as const) {
  test(`in ${name} every word of a picture is inside it, and over no other`, async ({ page }) => {
    for (const chart of charts) {
      await drawn(page, svgOf(chart));
      expect.soft(await textProblems(page, family), chart.id).toEqual([]);
    }
  });
}
