/** A small site in a folder of its own, as Astro leaves it: two pages, a story with a chart, a script, data, a picture. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Build, newBuild } from "../../../src/commands/build/step.ts";
import { Pool } from "../../../src/commands/build/pool.ts";
import { STEPS } from "../../../src/commands/build/steps.ts";
import { NO_CATALOGUE } from "../../../src/model/catalogue.ts";
import type { Redirect } from "../../../src/model/redirect.ts";
import { filesIn } from "../../../src/commands/built-site.ts";
import { exampleSite } from "./site.ts";

export const BASE = "/news/";
export const SCRIPT = 'for(const b of document.querySelectorAll("b"))b.classList.add("given");';
const STYLE = "<style>.used{top:0}.gone{top:1px}.given{top:2px}</style>";

/** A page as a layout writes it. */
export function page(body: string, head = STYLE): string {
  return (
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Storm</title>${head}</head>` +
    `<body><main id="main">${body}</main></body></html>`
  );
}

const FILES: Readonly<Record<string, string>> = {
  "index.html": page("<h1>All</h1>", ""),
  "404.html": page("<h1>Not found</h1>", ""),
  "about/index.html": page('<h2 id="errors" class="used">Errors</h2>'),
  "storm/index.html": page('<h2 id="damage">Damage</h2><ul id="list"><li>One</li></ul>'),
  "storm/damage/index.html": page('<p class="used b a">3 dead</p>'),
  "storm/sources/index.html": page(`<b>Who</b><script type="module" src="${BASE}_astro/a.js"></script>`),
  "_astro/a.js": SCRIPT,
  "storm/figures.csv": "figure,value\ndead,3\n",
  "icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "cards/storm.png": "no text",
};

export const redirect = (from: string, to: string): Redirect => ({ from, to, file: "content/redirects.yaml", line: 7 });

export const REDIRECTS = [redirect("/old/harm/", "/storm/damage/"), redirect("/storm/#losses", "/storm/#damage")];

export class MadeUpSite {
  readonly folder = mkdtempSync(join(tmpdir(), "built-"));
  /** The list of what was published, which stands outside of the site. */
  readonly list = `${this.folder}-addresses.txt`;

  constructor(changes: Readonly<Record<string, string>> = {}) {
    for (const [file, text] of Object.entries({ ...FILES, ...changes })) this.write(file, text);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** The build of the site as it is when Astro has rendered it. */
  rendered(redirects: readonly Redirect[] = REDIRECTS): Build {
    const folders = { published: "", next: this.folder, last: "", work: "", kept: "" };
    const build: Build = { ...newBuild(folders, this.list), pool: new Pool(0) };
    build.settings = { site: "https://example.org", base: BASE };
    build.content = { site: exampleSite, stories: [], redirects: [...redirects], pages: [], catalogue: NO_CATALOGUE };
    build.rendered = [{ folder: this.folder, files: filesIn(this.folder) }];
    return build;
  }

  /** The build when each step after that has run, up to the one of this name; all but the swap where none is named. */
  async finish(redirects: readonly Redirect[] = REDIRECTS, last = "compress"): Promise<Build> {
    const build = this.rendered(redirects);
    const names = STEPS.map(({ name }) => name);
    for (const step of STEPS.slice(names.indexOf("render") + 1, names.indexOf(last) + 1)) await step.run(build);
    return build;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
    rmSync(this.list, { force: true });
  }
}
