/**
 * One number, everywhere: each figure of each story is changed in a copy of the content, with a correction that says so,
 * and every surface that printed the old claim must print the new one, as often, and the old one no more. A few figures are
 * changed at once, and each is looked for by its own numbers.
 */
import { globSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { EDITIONS } from "../../../src/editions/list.ts";
import type { Figure, Story } from "../../../src/model/story.ts";
import type { Site } from "../../../src/model/schema/site.ts";
import { show } from "./mutant.ts";
import { alone, type Core, coreOf, count, fresh, kin, same, withClaims } from "./mutate.ts";
import { makeRenderer, NOT_HERE, SURFACES } from "./surfaces.ts";

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

/** Whether every page and every edition is looked at, or named with why not. */
export function lookAtEverySurface(): void {
  const pages = globSync("src/pages/**/*").filter((path) => statSync(path).isFile());
  const names = pages.map((file) => file.replaceAll("\\", "/").replace("src/pages/", ""));
  const editions = EDITIONS.map(([address]) => address);
  expect([...SURFACES, ...Object.keys(NOT_HERE)].sort()).toEqual([...names, ...editions].sort());
}

/** They print a headline, a title, a standfirst, or the words of sources, in which there may be no figure. */
const MAY_BE_SILENT = [
  "index.astro",
  "stories/[year].astro",
  "[story]/sources.astro",
  "/cards/[story].png",
  "/cards/[story]/[section].png",
];

/** Where every figure stands, whatever else prints it. */
const EVERYWHERE = ["[story]/figures/[figure].astro", "/[story]/figures.csv", "/[story]/figures.json"];

/** Figures that a changed claim may make less often printed, each with why. */
const LESS_OFTEN: Readonly<Record<string, string>> = {
  "brennick-vote seats-left":
    "no whole number below it is free; half a seat has no room in its bar, and stands under it",
};

/** Lays a test for each group of figures of the stories, which were read from this folder, and one for what was looked at. */
export async function changeEachFigure(folder: string, site: Site | undefined, stories: readonly Story[]) {
  const render = await makeRenderer();
  /** The figures that each surface was seen to print. */
  const seen = new Map(SURFACES.map((name) => [name, new Set<string>()]));
  for (const story of stories) await changeEach({ folder, site, story, render, seen });

  test("every surface was seen to print a claim, but those that may have none", () => {
    const all = stories.flatMap(claimedOf).length;
    const rows = [...seen].map(([name, ids]) => `${name.padEnd(44)} ${String(ids.size).padStart(3)} of ${all}`);
    console.log(rows.join("\n"));
    const silent = SURFACES.filter((name) => seen.get(name)?.size === 0);
    expect(silent.filter((name) => !MAY_BE_SILENT.includes(name))).toEqual([]);
    for (const name of EVERYWHERE) expect([name, seen.get(name)?.size]).toEqual([name, all]);
  });
}

/** What is typed in the ledger. */
const claimedOf = ({ figures }: Story) => Object.values(figures).filter(({ formula }) => !formula);

interface Given {
  folder: string;
  site: Site | undefined;
  story: Story;
  render: Awaited<ReturnType<typeof makeRenderer>>;
  seen: ReadonlyMap<string, Set<string>>;
}

async function changeEach({ folder, site, story, render, seen }: Given): Promise<void> {
  const surfacesOf = (of: Story, figures: readonly Figure[]) => {
    show(folder, site, [of]);
    return render(of, figures);
  };
  const words = [...(await surfacesOf(story, Object.values(story.figures))).values()].join(" ");

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
    const near = (of: Story) => [...new Set(ids.flatMap((id) => kin(of, id)))];
    const aloneBefore = aloneIn(story);
    const before = await surfacesOf(aloneBefore, near(aloneBefore));
    const claims = new Map(changes.map(({ figure, next }) => [figure.id, next]));
    const read = await withClaims(`${folder}/stories/${story.id}`, claims);
    // What ties it to other stories is not in its folder.
    const changed = aloneIn({ ...read, ...(story.ties && { ties: story.ties }) });
    const after = await surfacesOf(changed, near(changed));
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
      if (now > 0) seen.get(name)?.add(`${story.id} ${figure.id}`);
      const lessOften = Object.hasOwn(LESS_OFTEN, `${story.id} ${figure.id}`) && now > 0;
      const often = lessOften ? now <= printed - left : now === printed - left;
      return often && (!distinct || left === 0) ? [] : [{ name, printed, left, now }];
    });
    return [...after.values()].some((text) => count(text, next) > 0) ? wrong : [...wrong, { nowhere: next }];
  }

  test.each(groupsOf(claimedOf(story)).map((group) => [group.map(({ id }) => id).join(", "), group] as const))(
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
}
