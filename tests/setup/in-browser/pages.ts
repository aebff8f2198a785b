/** What the browser tests open: every page of the built site, one page of each kind, and the stories behind them. */
import { checkContent } from "../../../src/rules/content.ts";
import { site } from "../site/built.ts";

export const { stories } = await checkContent("content");

/** The address of every page, with the site's base. */
export const addresses = site.pages.map(({ address }) => address);

const ADDRESS_WORDS = ["figures", "charts", "embed", "sources", "about", "methodology", "corrections", "404.html"];

/** What an address has in common with others of its kind: its fixed words, and for a chart which kind it is. */
function kindOf(address: string): string {
  const parts = address.slice(site.base.length).split("/");
  const chart = stories.find(({ id }) => id === parts[0])?.charts[parts[2] ?? ""];
  const mask = parts.map((part) => (part === "" || ADDRESS_WORDS.includes(part) ? part : "*")).join("/");
  return parts[1] === "charts" && chart ? `${mask} (${chart.kind})` : `/${mask}`;
}

/** One address a kind of page: that of the page with the most in it, where most can go wrong. */
export const kinds = [...Map.groupBy(site.pages, ({ address }) => kindOf(address)).values()].map(
  (pages) => pages.toSorted((a, b) => b.html.length - a.html.length)[0]?.address ?? site.base,
);

/** The page of a story, and of what lies below it. */
export const inStory = (story: { id: string }, rest = "") => `${site.base}${story.id}/${rest}`;

/** The id and the spec of each of a story's charts over days that its article shows. */
export const dayCharts = ({ charts, sections }: (typeof stories)[number]) =>
  sections
    .flatMap((section) => section.charts)
    .flatMap((id) => {
      const chart = charts[id];
      return chart?.kind === "steps" ? [{ id, chart }] : [];
    });

/** A list in bundles, each for one test: a new browser page for every address would take longer than looking at it. */
export function bundles<T>(list: readonly T[], size: number): { name: string; items: T[] }[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => {
    const items = list.slice(i * size, (i + 1) * size);
    return { name: `${i * size + 1} to ${i * size + items.length} of ${list.length}`, items };
  });
}
