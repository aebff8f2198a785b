/**
 * Every address of the site, in one place (DESIGN "Addresses": a contract). Functions give paths under the site's
 * base; `absolute` adds the origin for what leaves the page.
 */

/**
 * The folder the site lives under, with a slash at both ends: `/`, or `/explainers/`. Vite says it where it is asked; a build
 * makes files without Vite, and has it from where Vite has it.
 */
const BASE = withSlashes(
  (import.meta as { env?: { BASE_URL: string } }).env?.BASE_URL ??
    (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env.BASE_PATH ??
    "/",
);

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
  section: (story: string, section: string) => at(story, section),
  chartData: (story: string, chart: string) => `${at(story, "charts")}${chart}.json`,
  chartCsv: (story: string, chart: string) => `${at(story, "charts")}${chart}.csv`,
  figuresFile: (story: string, format: "csv" | "json") => `${at(story)}figures.${format}`,
  /** How to cite the story, as a file for reference managers. */
  citation: (story: string, format: "bib" | "json") => `${at(story)}cite.${format}`,
  /** The story as Markdown. */
  text: (story: string) => `${at(story)}index.md`,
  sources: (story: string) => at(story, "sources"),
  source: (story: string, source: string) => `${at(story, "sources")}#${source}`,
  /** Where all stories are searched, and the folder of what they are found by. */
  search: () => at("search"),
  about: () => at("about"),
  methodology: () => at("methodology"),
  corrections: () => at("corrections"),
  /** The stories, or what changed, of one year: of a site that has many. */
  storiesOf: (year: string) => at("stories", year),
  correctionsOf: (year: string) => at("corrections", year),
  person: (person: string) => at("people", person),
  topic: (topic: string) => at("topics", topic),
  serial: (serial: string) => at("series", serial),
  pageCard: (page: string) => `${BASE}cards/pages/${page}.png`,
  storyCard: (story: string) => `${BASE}cards/${story}.png`,
  sectionCard: (story: string, section: string) => `${BASE}cards/${story}/${section}.png`,
  figureCard: (story: string, figure: string) => `${BASE}cards/${story}/figures/${figure}.png`,
  chartCard: (story: string, chart: string) => `${BASE}cards/${story}/charts/${chart}.png`,
  /** The bare chart, as it stands now or, with a hash, as it was recorded under it (record/chart-record.ts). */
  embed: (story: string, chart: string, hash?: string) =>
    at(story, "charts", chart, "embed", ...(hash === undefined ? [] : [hash])),
  chartPicture: (story: string, chart: string, format: "svg" | "png") => `${at(story, "charts")}${chart}.${format}`,
  /** A copy of an image, by a name that is another whenever the image is. */
  image: (story: string, name: string) => `${BASE}_astro/${story}/${name}`,
  oembed: (story: string, chart: string) => `${BASE}oembed/${story}/${chart}.json`,
  /** The JSON Schema of a kind of data file. */
  schema: (kind: "figures" | "chart") => `${BASE}schemas/${kind}.json`,
  feed: () => `${BASE}feed.xml`,
  jsonFeed: () => `${BASE}feed.json`,
  correctionsFeed: () => `${BASE}corrections.xml`,
  /** What a feed no longer holds, in parts that stay as they are: the first, which is the oldest, is 1. */
  feedArchive: (of: "stories" | "corrections", part: number, format: "xml" | "json" = "xml") =>
    `${BASE}feeds/${of}/${part}.${format}`,
  /** The parts of the sitemap, from 1 on. */
  sitemap: (part = 1) => (part === 1 ? `${BASE}sitemap.xml` : `${BASE}sitemaps/${part}.xml`),
  sitemapIndex: () => `${BASE}sitemap-index.xml`,
  /** A file of public/, by its name. */
  file: (name: string) => `${BASE}${name}`,
};

/** An address that may hold letters of any script, as the URI that files and machines expect: those letters escaped. */
export function uri(address: string): string {
  return new URL(address).href;
}

/** A path of this site with its origin, for canonical links and whatever else leaves the page. */
export function absolute(path: string, site: URL | string): string {
  return new URL(path, site).href;
}
