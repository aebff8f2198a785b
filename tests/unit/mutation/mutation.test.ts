/**
 * One number, everywhere: each figure of each story is changed in a copy of the content, with a correction that says so,
 * and every surface that printed the old claim must print the new one, as often, and the old one no more.
 */
import { globSync, readFileSync, statSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { EDITIONS } from "../../../src/editions/list.ts";
import type { Section, Story } from "../../../src/model/story.ts";
import { checkContent } from "../../../src/rules/content.ts";
import { alone, type Core, count, fresh, kin, withClaim } from "./mutate.ts";
import { makeRenderer, NOT_HERE, SURFACES } from "./surfaces.ts";

vi.setConfig({ testTimeout: 180_000 });

const { site, stories } = await checkContent("content");
const state: { stories: unknown[]; site?: object | undefined } = vi.hoisted(() => ({ stories: [] }));
Object.assign(state, { site });

// What pages get of astro:content, they get of the mutant; and pictures stay the SVG that they are drawn from.
const bodies = import.meta.glob<{ default: unknown }>("/content/stories/*/sections/*.mdx", { eager: true });
const path = (story: Story, file: string) => `content/stories/${story.id}/sections/${file}.mdx`;
const bodyOf = (story: Story, file: string) => bodies[`/${path(story, file)}`]?.default;
vi.mock("../../../src/reading/load.ts", async (original) => ({
  ...(await original<object>()),
  getSite: () => Promise.resolve(state.site),
  getContext: ({ site: origin, url }: { site?: URL; url: URL }) =>
    Promise.resolve({ site: state.site, origin: origin ?? url }),
  getStories: () => Promise.resolve(state.stories),
  getBodies: (story: Story) =>
    Promise.resolve(story.sections.map((section) => ({ section, Content: bodyOf(story, section.file) }))),
  getBody: (story: Story, { file }: Section) => Promise.resolve(bodyOf(story, file)),
  getTexts: (story: Story) =>
    Promise.resolve(
      Object.fromEntries(story.sections.map(({ id, file }) => [id, readFileSync(path(story, file), "utf8")])),
    ),
  getPage: () => Promise.resolve({}),
}));
// A recorded chart has a fixed address that a changed one has not; what is recorded stays as it was.
vi.mock("../../../src/record/chart-record-file.ts", async (original) => ({
  ...(await original<object>()),
  readChartRecords: () => [],
  keptHash: () => undefined,
}));
vi.mock("../../../src/editions/pictures/png.ts", () => ({ png: (svg: string) => svg }));
vi.mock("../../../src/editions/pictures/embed-fonts.ts", () => ({ embedFonts: (svg: string) => Promise.resolve(svg) }));

const render = await makeRenderer();
const surfacesOf = (story: Story, id: string) => {
  state.stories = [story];
  return render(story, kin(story, id));
};

test("every page and every edition is looked at, or named with why not", () => {
  const pages = globSync("src/pages/**/*").filter((path) => statSync(path).isFile());
  const names = pages.map((file) => file.replaceAll("\\", "/").replace("src/pages/", ""));
  const editions = EDITIONS.map(([address]) => address);
  expect([...SURFACES, ...Object.keys(NOT_HERE)].sort()).toEqual([...names, ...editions].sort());
});

/** They print a headline, a title, a standfirst, or the words of sources, in which there may be no figure. */
const MAY_BE_SILENT = ["index.astro", "[story]/sources.astro", "/cards/[story].png", "/cards/[story]/[section].png"];

/** How many of its figures each surface was seen to print. */
const seen = new Map<string, number>();

for (const story of stories) {
  const claimed = Object.values(story.figures).filter(({ formula }) => !formula);
  state.stories = [story];
  const words = [...(await render(story, Object.values(story.figures))).values()].join(" ");

  test.each(claimed.map(({ id }) => id))(
    `${story.id}: a changed "%s" is changed wherever it is printed`,
    async (id) => {
      const figure = story.figures[id];
      if (!figure) throw new Error("unreachable");
      const { value, words: inWords, between } = figure;
      const old: Core = { value, words: inWords, between };
      const taken: Core[] = [];
      const free = (of: typeof figure): Core => {
        const core = fresh(
          story,
          of,
          (next) => count(words, next) > 0 || taken.some((other) => JSON.stringify(other) === JSON.stringify(next)),
        );
        taken.push(core);
        return core;
      };
      const next = free(figure);
      const moved = new Map<string, Core>();
      const aside = (other: typeof figure) =>
        moved.get(other.id) ?? moved.set(other.id, free(other)).get(other.id) ?? {};

      const before = await surfacesOf(alone(story, id, old, aside), id);
      const mutant = await withClaim(`content/stories/${story.id}`, id, next);
      const after = await surfacesOf(alone(mutant, id, old, aside), id);

      // A large number that is not round, or a range, is no day, no count of pages, no tick of an axis; what others add
      // up to may be the same number, and stays.
      const sums = Object.values(story.figures).some((other) => other.formula && other.value === value);
      const distinct = between !== undefined || (!sums && value !== undefined && value >= 100 && value % 50 > 0);
      const wrong = SURFACES.flatMap((name) => {
        const [was, is] = [before.get(name) ?? "", after.get(name) ?? ""];
        const [printed, left, now] = [count(was, old), count(is, old), count(is, next)];
        if (now > 0) seen.set(name, (seen.get(name) ?? 0) + 1);
        return now === printed - left && (!distinct || left === 0) ? [] : [{ name, printed, left, now }];
      });
      expect(wrong).toEqual([]);
      expect([...after.values()].some((text) => count(text, next) > 0)).toBe(true);
    },
  );

  test(`${story.id}: every surface was seen to print a claim, but those that may have none`, () => {
    const rows = SURFACES.map(
      (name) => `${name.padEnd(44)} ${String(seen.get(name) ?? 0).padStart(3)} of ${claimed.length}`,
    );
    console.log(rows.join("\n"));
    expect(SURFACES.filter((name) => !seen.has(name) && !MAY_BE_SILENT.includes(name))).toEqual([]);
  });
}
