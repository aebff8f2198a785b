/** One number, everywhere, in the stories that are published (each-figure.ts). */
import { test, vi } from "vitest";
import { checkContent } from "../../../src/rules/content.ts";
import { changeEachFigure, lookAtEverySurface } from "./each-figure.ts";

vi.setConfig({ testTimeout: 180_000 });
vi.mock("../../../src/reading/load.ts", async (original) => ({
  ...(await original<object>()),
  ...(await import("./mutant.ts")).LOADED,
}));
vi.mock("../../../src/record/chart-record-file.ts", async (original) => ({
  ...(await original<object>()),
  ...(await import("./mutant.ts")).NOTHING_RECORDED,
}));
vi.mock("../../../src/editions/pictures/png.ts", async () => (await import("./mutant.ts")).AS_SVG);
vi.mock("../../../src/editions/pictures/embed-fonts.ts", async () => (await import("./mutant.ts")).WITHOUT_FONTS);

test("every page and every edition is looked at, or named with why not", lookAtEverySurface);

const { site, stories } = await checkContent("content");
await changeEachFigure("content", site, stories);
