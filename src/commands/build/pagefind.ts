/**
 * The one file that knows who indexes (pagefind.app): a program that is started, given what is to be found, and gives the files
 * by which a browser finds it; and the script that reads them there, for our own to hold.
 */
import type { Plugin } from "vite";
import type { Found } from "../../editions/found.ts";
import { MOST } from "../../model/growing.ts";

/** A file by its path in the site. */
interface IndexFile {
  file: string;
  bytes: Uint8Array;
}

/** The files of what is found, in order. The same found gives the same bytes. Throws an Error where one of it is refused. */
export async function indexOf(found: readonly Found[], language: string): Promise<IndexFile[]> {
  const [of = language] = language.split("-");
  const given = found.map(({ url, title, kind, story, phrases }) => ({
    url,
    language: of,
    content: phrases.join(PART),
    meta: { title, kind, story },
  }));
  const files = await filesOf(given);
  const used = files.filter(({ path }) => /\.pf_\w+$|^pagefind-entry\.json$|^wasm\./.test(path));
  // Of a language whose words are told from their stems there is a program of its own.
  const own = used.some(({ path }) => path === `wasm.${of}.pagefind`);
  return used
    .filter(({ path }) => !path.startsWith("wasm.") || path === `wasm.${own ? of : "unknown"}.pagefind`)
    .map(({ path, content }) => ({ file: `search/${path}`, bytes: content }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** What stands between two phrases: a sign that no text has, and that is no word. */
export const PART = " \u00b6 ";

interface Given {
  url: string;
  language: string;
  content: string;
  meta: Record<string, string>;
}

/** How many are handed over at a time. */
const AT_ONCE = 200;

async function filesOf(given: readonly Given[]) {
  const { createIndex, close } = await import("pagefind");
  try {
    const { index, errors } = await createIndex({ maxFragments: MOST.found });
    if (!index) throw new Error(errors.join("\n"));
    for (let i = 0; i < given.length; i += AT_ONCE) {
      const added = await Promise.all(given.slice(i, i + AT_ONCE).map((each) => index.addCustomRecord(each)));
      const refused = added.flatMap((answer) => answer.errors);
      if (refused.length > 0) throw new Error(`What searches find was refused: ${refused.join("; ")}`);
    }
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

const NAME = "virtual:pagefind";

/** For Vite: the script that reads the files, as a module of the name. */
export function pagefindScript(): Plugin {
  return {
    name: "pagefind-script",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id) => {
      if (id !== `\0${NAME}`) return undefined;
      const script = (await filesOf([])).find(({ path }) => path === "pagefind.js");
      if (!script)
        throw new Error("pagefind gives no script for the browser: its version is another than the one that is known.");
      return Buffer.from(script.content).toString();
    },
  };
}
