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

/** What a folder may be called: the characters that no part of the web escapes (RFC 3986, section 2.3). */
const FOLDER = /^[A-Za-z0-9._~-]+$/;

/** The settings that the variables ask for. Throws one sentence if one of them cannot be what it is for. */
export function settings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { SITE_URL = "", BASE_PATH = "" } = env;
  return { site: SITE_URL === "" ? UNNAMED_SITE : originOf(SITE_URL), base: folderOf(BASE_PATH) };
}

function originOf(address: string): string {
  const refuse = (why: string): never => {
    throw new Error(`SITE_URL is "${address}", which ${why}`);
  };
  const url = /\s/.test(address) ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    return refuse("is no web address. Write one with its scheme and without spaces: https://example.org");
  }
  // An empty query or fragment is one too: the address is to be an origin, and nothing else.
  const extra = /[?#@]/.exec(address);
  if (extra) return refuse(`has a "${extra[0]}". Write the origin alone: ${url.origin}`);
  if (url.pathname !== "/") return refuse(`has a path. Put the path into BASE_PATH: ${url.pathname}`);
  return url.origin;
}

function folderOf(path: string): string {
  const folders = path.split("/").filter(Boolean);
  const wrong = folders.find((folder) => !FOLDER.test(folder) || /^\.+$/.test(folder));
  if (wrong !== undefined) {
    throw new Error(
      `BASE_PATH is "${path}", and "${wrong}" is no folder of an address. Write folders of letters, digits, ` +
        'hyphens, underscores, dots or tildes, with slashes between: "/explainers/2021/"',
    );
  }
  return ["/", ...folders.map((folder) => `${folder}/`)].join("");
}
