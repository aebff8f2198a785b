/**
 * One number, everywhere: each figure of each story is changed in a copy of the content, with a correction that says so,
 * and every surface that printed the old claim must print the new one, as often, and the old one no more. A few figures are
 * changed at once, and each is looked for by its own numbers.
 */
import { globSync, readFileSync, statSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { EDITIONS } from "../../../src/editions/list.ts";
import type { Figure, Section, Story } from "../../../src/model/story.ts";
import { checkContent } from "../../../src/rules/content.ts";
import { alone, type Core, coreOf, count, fresh, kin, same, withClaims } from "./mutate.ts";
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
const surfacesOf = (story: Story, ids: readonly string[]) => {
  state.stories = [story];
  return render(story, [...new Set(ids.flatMap((id) => kin(story, id)))]);
};

/** As many figures as are changed together, so that the site is rendered less often; no two of the same number. */
const TOGETHER = 8;
function groupsOf(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  const has = (group: readonly Figure[], core: Core) => group.some((other) => same(coreOf(other), core));
  for (const figure of figures) {
    const room = groups.find((group) => group.length < TOGETHER && !has(group, coreOf(figure)));
    if (room) room.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

test("every page and every edition is looked at, or named with why not", () => {
  const pages = globSync("src/pages/**/*").filter((path) => statSync(path).isFile());
  const names = pages.map((file) => file.replaceAll("\\", "/").replace("src/pages/", ""));
  const editions = EDITIONS.map(([address]) => address);
  expect([...SURFACES, ...Object.keys(NOT_HERE)].sort()).toEqual([...names, ...editions].sort());
});

/** They print a headline, a title, a standfirst, or the words of sources, in which there may be no figure. */
const MAY_BE_SILENT = [
  "index.astro",
  "stories/[year].astro",
  "[story]/sources.astro",
  "/cards/[story].png",
  "/cards/[story]/[section].png",
];

/** The figures that each surface was seen to print. */
const seen = new Map(SURFACES.map((name) => [name, new Set<string>()]));

for (const story of stories) {
  const claimed = Object.values(story.figures).filter(({ formula }) => !formula);
  state.stories = [story];
  const words = [...(await render(story, Object.values(story.figures))).values()].join(" ");

  /** Of each of the figures, changed together, what is wrong on the surfaces; throws where one cannot be drawn. */
  async function wrongOf(group: readonly Figure[]): Promise<Map<string, readonly object[]>> {
    const taken: Core[] = [];
    const free = (of: Figure): Core => {
      const core = fresh(
        story,
        of,
        (next) => count(words, next) > 0 || taken.some((other) => JSON.stringify(other) === JSON.stringify(next)),
      );
      taken.push(core);
      return core;
    };
    const changes = group.map((figure) => ({ figure, old: coreOf(figure), next: free(figure) }));
    const moved = new Map<string, Core>();
    const aside = (other: Figure) => moved.get(other.id) ?? moved.set(other.id, free(other)).get(other.id) ?? {};
    const aloneIn = (of: Story) => changes.reduce((sum, { figure, old }) => alone(sum, figure.id, old, aside), of);

    const ids = group.map(({ id }) => id);
    const before = await surfacesOf(aloneIn(story), ids);
    const claims = new Map(changes.map(({ figure, next }) => [figure.id, next]));
    const after = await surfacesOf(aloneIn(await withClaims(`content/stories/${story.id}`, claims)), ids);
    return new Map(changes.map((change) => [change.figure.id, wrongWith(change, before, after)]));
  }

  interface Change {
    figure: Figure;
    old: Core;
    next: Core;
  }

  function wrongWith({ figure, old, next }: Change, before: Map<string, string>, after: Map<string, string>): object[] {
    // A large number that is not round, or a range, is no day, no count of pages, no tick of an axis; what others add
    // up to may be the same number, and stays.
    const { value, between } = old;
    const sums = Object.values(story.figures).some((other) => other.formula && other.value === value);
    const distinct = between !== undefined || (!sums && value !== undefined && value >= 100 && value % 50 > 0);
    const wrong = SURFACES.flatMap((name) => {
      const [was, is] = [before.get(name) ?? "", after.get(name) ?? ""];
      const [printed, left, now] = [count(was, old), count(is, old), count(is, next)];
      if (now > 0) seen.get(name)?.add(figure.id);
      return now === printed - left && (!distinct || left === 0) ? [] : [{ name, printed, left, now }];
    });
    return [...after.values()].some((text) => count(text, next) > 0) ? wrong : [...wrong, { nowhere: next }];
  }

  test.each(groupsOf(claimed).map((group) => [group.map(({ id }) => id).join(", "), group] as const))(
    `${story.id}: what is changed of %s is changed wherever it is printed`,
    async (_, group) => {
      // Where one figure moves what is counted of another, such as the number of reports, each is changed by itself.
      const together = await wrongOf(group).catch(() => new Map<string, readonly object[]>());
      for (const figure of group) {
        if (together.get(figure.id)?.length === 0) continue;
        expect([figure.id, (await wrongOf([figure])).get(figure.id)]).toEqual([figure.id, []]);
      }
    },
  );

  test(`${story.id}: every surface was seen to print a claim, but those that may have none`, () => {
    const rows = SURFACES.map(
      (name) => `${name.padEnd(44)} ${String(seen.get(name)?.size ?? 0).padStart(3)} of ${claimed.length}`,
    );
    console.log(rows.join("\n"));
    expect(SURFACES.filter((name) => seen.get(name)?.size === 0 && !MAY_BE_SILENT.includes(name))).toEqual([]);
  });
}
