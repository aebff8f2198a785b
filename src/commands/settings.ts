/**
 * Where the site will live, from the two environment variables a publisher sets: SITE_URL, the origin, and BASE_PATH,
 * the folder under it. Knows nothing of Astro or of hosts.
 */

export interface Settings {
  /** The origin, without a path: `https://example.org`. */
  site: string;
  /** The folder, with a slash at both ends: `/`, or `/explainers/`. */
  base: string;
}

/** Until a publisher names an origin: where `npm start` serves the site. */
const UNNAMED_SITE = "http://localhost:4321";

/** The settings that the variables ask for. Throws one sentence if SITE_URL cannot be an origin. */
export function settings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { SITE_URL = "", BASE_PATH = "" } = env;
  const folders = BASE_PATH.split("/").filter(Boolean);
  return {
    site: SITE_URL === "" ? UNNAMED_SITE : originOf(SITE_URL),
    base: ["/", ...folders.map((f) => `${f}/`)].join(""),
  };
}

function originOf(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL is "${address}", which is no web address. Write one with its scheme: https://example.org`,
    );
  }
  if (url.pathname !== "/") {
    throw new Error(`SITE_URL is "${address}", which has a path. Put the path into BASE_PATH: ${url.pathname}`);
  }
  return url.origin;
}
