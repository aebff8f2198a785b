import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drawFigureCard } from "../../../../src/editions/cards/cards.ts";
import { measure } from "../../../../src/editions/pictures/fonts.ts";
import { rasteriser } from "../../../../src/editions/pictures/raster.ts";
import { pngSize } from "../../../setup/png.ts";
import { exampleStory, figure } from "../../../setup/examples/story.ts";
import { exampleSite } from "../../../setup/examples/site.ts";

const card = (value: number) => drawFigureCard(exampleStory(), figure("one", { value }), exampleSite, measure);
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a card is 1200 by 630", () => {
  expect(pngSize(rasteriser(folder).png(card(230)))).toEqual({ width: 1200, height: 630 });
});

test("a second build draws nothing and gives the same bytes", () => {
  const first = rasteriser(folder);
  const pngs = [first.png(card(230)), first.png(card(231))];
  expect(first.counts).toEqual({ drawn: 2, kept: 0 });
  const second = rasteriser(folder);
  expect([second.png(card(230)), second.png(card(231))]).toEqual(pngs);
  expect(second.counts).toEqual({ drawn: 0, kept: 2 });
});

test("what shows something else, or is of another size, is drawn", () => {
  const pictures = rasteriser(folder);
  pictures.png(card(230));
  pictures.png(card(999));
  expect(pngSize(pictures.png(card(230), 2))).toEqual({ width: 2400, height: 1260 });
  expect(pictures.counts).toEqual({ drawn: 3, kept: 0 });
});

test("the folder may be deleted at any time", () => {
  const pictures = rasteriser(folder);
  const before = pictures.png(card(230));
  rmSync(folder, { recursive: true });
  expect(pictures.png(card(230))).toEqual(before);
});

test("a kept picture that was cut off is drawn anew", () => {
  const before = rasteriser(folder).png(card(230));
  const [name = ""] = readdirSync(folder);
  truncateSync(join(folder, name), 100);
  const pictures = rasteriser(folder);
  expect(pictures.png(card(230))).toEqual(before);
  expect(pictures.counts).toEqual({ drawn: 1, kept: 0 });
  expect(readdirSync(folder)).toEqual([name]);
});

test("where nothing can be kept, pictures are drawn all the same", () => {
  const file = join(folder, "a file where the folder belongs");
  writeFileSync(file, "");
  const pictures = rasteriser(file);
  expect(pictures.png(card(230))).toEqual(rasteriser(folder).png(card(230)));
  pictures.png(card(230));
  expect(pictures.counts).toEqual({ drawn: 2, kept: 0 });
});
