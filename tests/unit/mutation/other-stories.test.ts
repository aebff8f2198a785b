/** One number, everywhere, in stories of unlike sorts: money, intervals, projections, places in an order, rates (each-figure.ts). */
import { vi } from "vitest";
import { checkContent } from "../../../src/rules/content.ts";
import { changeEachFigure } from "./each-figure.ts";

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

const STORIES = "tests/fixtures";
const { site, stories } = await checkContent(STORIES, undefined, "content");
await changeEachFigure(STORIES, site, stories);
