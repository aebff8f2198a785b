/** The list of steps: nothing that is a step is left out of it, and each says of itself what the list is read for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { filesIn } from "../../../../src/commands/built-site.ts";
import { STEPS } from "../../../../src/commands/build/steps.ts";
import type { Step } from "../../../../src/commands/build/step.ts";
import { MadeUpSite } from "../../../setup/examples/built-site.ts";

const parsed = vi.hoisted(() => vi.fn<(html: string) => void>());
vi.mock("parse5", async (original) => {
  const parse5 = await original<typeof import("parse5")>();
  const parse = (html: string, options: object) => {
    parsed(html);
    return parse5.parse(html, options);
  };
  return { ...parse5, parse };
});

const FOLDER = "../../../../src/commands/build";
const FILES = readdirSync("src/commands/build").map((file) => file.replace(/\.ts$/, ""));

const isStep = (exported: unknown): exported is Step =>
  typeof exported === "object" && exported !== null && "run" in exported && "reads" in exported;

test("every step that a file of the folder holds is in the list, once, under the name of the file", async () => {
  const found = await Promise.all(
    FILES.map(async (file) => {
      const exported = (await import(`${FOLDER}/${file}.ts`)) as Record<string, unknown>;
      return Object.values(exported).flatMap((each) => (isStep(each) ? [{ file, step: each }] : []));
    }),
  );
  const steps = found.flat();
  expect(steps.length).toBeGreaterThan(10);
  expect(steps.map(({ file }) => file)).toEqual(steps.map(({ step }) => step.name));
  expect(new Set(STEPS).size).toBe(STEPS.length);
  expect(new Set(STEPS)).toEqual(new Set(steps.map(({ step }) => step)));
});

test("each says what it reads and what it writes", () => {
  for (const { name, reads, writes } of STEPS) {
    expect(name).toMatch(/^[a-z-]+$/);
    expect([name, reads === "", writes === ""]).toEqual([name, false, false]);
  }
});

test("whatever fails, it is said that nothing was published; only the folders are not expected to", () => {
  const silent = STEPS.filter(({ failure }) => failure === undefined).map(({ name }) => name);
  expect(silent).toEqual(["prepare", "swap"]);
  expect([...new Set(STEPS.flatMap(({ failure }) => failure ?? []))]).toEqual([
    "Nothing was built.",
    "The content has problems; nothing was built. dist/ is as it was.",
    "The build failed. dist/ is as it was.",
    "The built site cannot be published. dist/ is as it was.",
  ]);
});

test("content is refused before anything is rendered, and links before a page is written", () => {
  const names = STEPS.map(({ name }) => name);
  expect(names[0]).toBe("read-settings");
  expect(names.at(-1)).toBe("swap");
  const inOrder = [
    "read-content",
    "prepare",
    "render",
    "inline-scripts",
    "trim-styles",
    "secure",
    "write-pages",
    "tell-hosts",
    "compress",
  ];
  expect(names.filter((name) => inOrder.includes(name))).toEqual(inOrder);
});

test("each page of a site is parsed once, those that lead on as well", async () => {
  const site = new MadeUpSite();
  parsed.mockClear();
  const { pages } = await site.finish();
  site.remove();
  expect(pages).toHaveLength(7);
  expect(parsed.mock.calls.map(([html]) => html).sort()).toEqual(pages.map(({ source }) => source).sort());
});

test("the same site gives the same bytes, file by file", async () => {
  const [site, again] = [new MadeUpSite(), new MadeUpSite()];
  const [one, two] = [await site.finish(), await again.finish()];
  expect(two.files).toEqual(one.files);
  expect(filesIn(again.folder)).toEqual(filesIn(site.folder));
  for (const file of filesIn(site.folder)) {
    const [first, second] = [site, again].map(({ folder }) => readFileSync(join(folder, file)).toString("base64"));
    expect([file, second]).toEqual([file, first]);
  }
  for (const each of [site, again]) each.remove();
});
