/**
 * Every address of the site, in one place (DESIGN "Addresses": a contract). Functions give paths under the site's
 * base; `absolute` adds the origin for what leaves the page.
 */

/** The folder the site lives under, with a slash at both ends: `/`, or `/explainers/`. Outside Vite there is no env. */
const BASE = withSlashes((import.meta as { env?: { BASE_URL: string } }).env?.BASE_URL ?? "/");

function withSlashes(path: string): string {
  return `/${path.split("/").filter(Boolean).join("/")}/`.replace("//", "/");
}

const at = (...parts: string[]) => BASE + parts.map((part) => `${part}/`).join("");

export const urls = {
  home: () => at(),
  story: (story: string) => at(story),
  /** A place on the story's page: a section's id, or `chart-<id>`. */
  anchor: (story: string, id: string) => `${at(story)}#${id}`,
  figures: (story: string) => at(story, "figures"),
  figure: (story: string, figure: string) => at(story, "figures", figure),
  chart: (story: string, chart: string) => at(story, "charts", chart),
  chartData: (story: string, chart: string) => `${at(story, "charts")}${chart}.json`,
  sources: (story: string) => at(story, "sources"),
  source: (story: string, source: string) => `${at(story, "sources")}#${source}`,
  about: () => at("about"),
  methodology: () => at("methodology"),
  corrections: () => at("corrections"),
  /** A file of public/, by its name. */
  file: (name: string) => `${BASE}${name}`,
};

/** A path of this site with its origin, for canonical links and whatever else leaves the page. */
export function absolute(path: string, site: URL | string): string {
  return new URL(path, site).href;
}
