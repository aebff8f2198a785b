/** The component behind each part that an author may write in MDX: for `Fig` of parts/list.ts, parts/fig/Fig.astro. */
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { PARTS } from "../parts/list.ts";
import SectionLink from "./SectionLink.astro";
import TextTable from "./TextTable.astro";

const found = import.meta.glob<AstroComponentFactory>("../parts/*/*.astro", { eager: true, import: "default" });

export const parts = componentsOf(Object.keys(PARTS), found);

/** What the text of an author is shown with: the parts, and what of Markdown itself has a component. */
export const shown = { ...parts, table: TextTable };

/** The same for a section that stands alone, whose links within the story lead to the story. */
export const sectionParts = { ...shown, a: SectionLink };

/**
 * Each part's component by the part's name, from all that `../parts` holds by their paths. Throws an Error where a part
 * has none, or where a component lies as a part's would and the list has no such part.
 */
export function componentsOf<Component>(
  names: readonly string[],
  found: Readonly<Record<string, Component>>,
): Record<string, Component> {
  for (const path of Object.keys(found)) {
    const name = path.slice(path.lastIndexOf("/") + 1, -".astro".length);
    if (path === pathOf(name) && !names.includes(name))
      throw new Error(`"${name}" is no part, but has a component. Add a line for it to src/parts/list.ts.`);
  }
  return Object.fromEntries(
    names.map((name) => {
      const component = found[pathOf(name)];
      if (!component)
        throw new Error(`The part "${name}" has no component. Write ${pathOf(name).replace("..", "src")}.`);
      return [name, component];
    }),
  );
}

/** `../parts/fig/Fig.astro` for `Fig`; a folder's name is in lower case, its words joined by hyphens. */
function pathOf(name: string): string {
  return `../parts/${name.replaceAll(/(?<=.)[A-Z]/g, "-$&").toLowerCase()}/${name}.astro`;
}
