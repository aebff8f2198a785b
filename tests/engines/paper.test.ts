/**
 * A story on paper, as each engine that can be asked for a PDF prints it. Looked at as pixels and as text on the paper: what
 * the page holds says nothing of what was printed.
 */
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { captionOf } from "../../src/charts/caption.ts";
import type { PeopleSpec } from "../../src/charts/people/spec.ts";
import { peopleRows } from "../../src/charts/people/rows.ts";
import { evidenceId } from "../../src/components/evidence-id.ts";
import { formatAmount } from "../../src/language/amounts.ts";
import { plainText } from "../../src/language/claims.ts";
import type { Story } from "../../src/model/story.ts";
import { chartsOnPage, figuresOnPage } from "../../src/parts/on-page.ts";
import { checkContent } from "../../src/rules/content.ts";
import { type EnginePage, inPage } from "../setup/engines/engine.ts";
import { ENGINES } from "../setup/engines/list.ts";
import { inkedRows, joined, missingPoppler, patches, type Pdf, readPdf } from "../setup/engines/pdf.ts";
import { matrix, note } from "../setup/engines/matrix.ts";
import { serveSite, type Serving } from "../setup/engines/serve.ts";

/** DESIGN "Look": a story is no longer than this. */
const MOST_PAGES = 10;

/** How large a mark of a person is on paper, in pixels: larger than a report's dot, smaller than a bar. */
const MARK = [60, 220] as const;

const { stories } = await checkContent("content");
const tokens = readFileSync("src/styles/tokens.css", "utf8");

let serving: Serving;
beforeAll(async () => {
  serving = await serveSite();
});
afterAll(() => {
  serving.close();
  console.info(matrix());
});

/** The light colour of a tone's variable, as red, green and blue. */
function colourOf(tone: string, name: "tone" | "part"): number[] {
  const [, hex = ""] = new RegExp(`\\.${tone} \\{[^}]*--${name}: light-dark\\(#([0-9a-f]{6})`).exec(tokens) ?? [];
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

/** How many marks of each colour the story's charts of people draw. */
function marksOf(story: Story): { title: string; colour: number[]; count: number }[] {
  return chartsOnPage(story).flatMap((id) => {
    const chart = story.charts[id];
    if (chart?.kind !== "people") return [];
    return peopleRows(story, chart as PeopleSpec).flatMap(({ tone, counts }) =>
      counts
        ? [
            {
              title: captionOf(story, chart).title,
              colour: colourOf(tone, "part"),
              count: counts.part + counts.between,
            },
            { title: captionOf(story, chart).title, colour: colourOf(tone, "tone"), count: counts.rest },
          ]
        : [],
    );
  });
}

/** The last line of each of the two columns of each page; a line over both is the last of none. */
function lastLines({ pages }: Pdf): string[] {
  return pages.flatMap(({ lines, raster }) => {
    const middle = ((raster.width / raster.height) * 842) / 2;
    return [true, false].flatMap((isLeft) => {
      const column = lines.filter(({ left, right }) => (isLeft ? right <= middle + 6 : left >= middle - 6));
      return column.reduce((last, line) => (line.bottom > (last?.bottom ?? 0) ? line : last), column[0])?.text ?? [];
    });
  });
}

for (const engine of ENGINES) {
  const missing = engine.missing ?? missingPoppler;
  describe.skipIf(missing !== undefined || engine.name === "WebKit")(
    missing === undefined ? engine.name : `${engine.name} is skipped: ${missing}`,
    () => {
      let page: EnginePage;
      beforeAll(async () => {
        page = await engine.open();
      });
      afterAll(() => page.close());
      afterEach(({ task }) => {
        note(engine.name, task);
      });

      describe.each(stories.flatMap((story) => (["A4", "Letter"] as const).map((paper) => ({ story, paper }))))(
        "$story.id on $paper",
        ({ story, paper }) => {
          let pdf: Pdf;
          let links: string[];
          beforeAll(async () => {
            await page.goto(serving.at(`${story.id}/`));
            links = await inPage(page, () =>
              [...document.querySelectorAll<HTMLAnchorElement>("main a[href^=http]")]
                .filter(({ origin }) => origin !== location.origin)
                .map(({ href }) => href),
            );
            const bytes = await page.print?.(paper);
            pdf = readPdf(bytes ?? new Uint8Array());
          });

          test(`has at most ${String(MOST_PAGES)} pages, none of them nearly empty`, () => {
            console.info(`${story.id}, ${engine.name}, ${paper}: ${String(pdf.pages.length)} pages`);
            expect(pdf.pages.length).toBeLessThanOrEqual(MOST_PAGES);
            const rows = pdf.pages.map(({ raster }) => inkedRows(raster));
            expect(rows.slice(0, -1).filter((share) => share < 0.4)).toEqual([]);
            expect(rows.at(-1)).toBeGreaterThan(0.05);
          });

          test("is painted in the order in which it is read, so that what is copied has its figures in their sentences", () => {
            for (const point of story.keyPoints) {
              for (const [words] of point.matchAll(/[^{}]+\{[^}]+\}/g))
                expect(pdf.painted).toContain(joined(plainText(story, words)));
            }
          });

          test("is printed on white, whatever the screen shows", () => {
            for (const { raster } of pdf.pages) expect([...raster.pixels.subarray(0, 3)]).toEqual([255, 255, 255]);
          });

          test("draws every person that a chart of people draws", () => {
            for (const { title, colour, count } of marksOf(story)) {
              // On the page of that chart, for others draw bars and stripes of the colour.
              const page = pdf.pages.find(({ lines }) =>
                joined(lines.map(({ text }) => text).join("")).includes(joined(title).slice(0, 20)),
              );
              const found = page ? patches(page.raster, colour, MARK) : "no such page";
              // Its key may show a mark of each sort once more.
              expect([count, count + 1, count + 2], colour.join()).toContain(found);
            }
          });

          test("has no heading at the foot of a column", () => {
            const headings = [...story.sections.map(({ title }) => title), "Known", "Not known", "Disputed"];
            const isHeading = (line: string) => headings.some((heading) => heading.endsWith(line) && line.length > 4);
            expect(lastLines(pdf).filter(isHeading)).toEqual([]);
          });

          test("has a note for every figure by its number, and the address of the page and of every source", () => {
            const notes = figuresOnPage(story).map(
              ({ id, unit, ...claim }) => `${evidenceId(story, id)}${joined(formatAmount(claim, unit))}:`,
            );
            expect(notes.filter((note) => !pdf.text.includes(note))).toEqual([]);
            expect(pdf.text).toContain(joined(`/${story.id}/`));
            // An address may go on in the next column, whose text stands elsewhere: wherever it is cut, or by its ends.
            const has = (...parts: string[]) => parts.every((part) => pdf.text.includes(part));
            const isPrinted = (link: string) =>
              has(link.slice(0, 18), link.slice(-6)) ||
              Array.from(link).some((_, at) => has(link.slice(0, at), link.slice(at)));
            expect(links.map(joined).filter((link) => !isPrinted(link))).toEqual([]);
          });
        },
      );
    },
  );
}
