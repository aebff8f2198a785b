/** How editions are made of content: every file of one line of the list, and what is in a file. Knows no Astro and no disk. */
import {
  type Path,
  pathsOfCharts,
  pathsOfFigures,
  pathsOfImages,
  pathsOfSections,
  pathsOfStories,
} from "../model/paths.ts";
import type { Edition, Whole } from "./edition.ts";
import { EDITIONS } from "./list.ts";
import type { SitePage } from "./site-pages.ts";

/** What a file holds, and of which media type it is. */
export interface MadeFile {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
}

/** The edition at an address of the list, and its type. Throws an Error for an address that is not in the list. */
export async function editionAt(address: string): Promise<{ edition: Edition; type: string }> {
  const listed = EDITIONS.find(([each]) => each === address);
  if (!listed) throw new Error(`There is no edition at ${address}. Add it to src/editions/list.ts.`);
  const [, type, load] = listed;
  return { type, ...(await load()) };
}

/** The addresses of an edition: one of each thing that it is made for, among these stories and these pages of the site. */
export function pathsOf(
  { of, parts, format }: Edition,
  { stories, pages }: Pick<Whole, "stories"> & { pages: readonly SitePage[] },
): Path[] {
  const paths = {
    site: () => [{ params: {}, props: {} }],
    part: () => (parts?.(stories) ?? []).map((part) => ({ params: { part: String(part) }, props: { part } })),
    page: () => pages.map((page) => ({ params: { page: page.id }, props: { page } })),
    story: () => pathsOfStories(stories),
    section: () => pathsOfSections(stories),
    figure: () => pathsOfFigures(stories),
    chart: () => pathsOfCharts(stories),
    image: () => (format ? pathsOfImages(stories, format) : []),
  };
  return paths[of]();
}

/** The file of the edition for one thing; `props` are those of its path. */
export async function fileOf(address: string, whole: Whole, props: object): Promise<MadeFile> {
  const { edition, type } = await editionAt(address);
  const made = await edition.make({ ...whole, ...props });
  return { type, body: typeof made === "string" || made instanceof Uint8Array ? made : JSON.stringify(made) };
}

/** The address of one thing: `/[story]/figures.csv` of `{ story: "storm" }` is `/storm/figures.csv`. */
export function filled(address: string, params: Readonly<Record<string, string>>): string {
  return address.replaceAll(/\[([a-z]+)\]/g, (_, name: string) => params[name] ?? "");
}
