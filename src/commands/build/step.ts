/** What a step of a build is, and what is handed from step to step. Knows no step. */
import type { HeaderRule } from "../../hosting/headers.ts";
import type { PageFacts } from "../../hosting/page-facts.ts";
import { ADDRESS_LIST } from "../../record/address-list.ts";
import { NO_CATALOGUE } from "../../model/catalogue.ts";
import type { Content } from "../../rules/content.ts";
import type { Settings } from "../settings.ts";
import type { Folders } from "./folders.ts";
import type { KeptBuild, KeptFile } from "./kept-build.ts";
import { Pool } from "./pool.ts";
import { Progress } from "./progress.ts";

/** One step: all that it does is done to the build it is given, and to the folders of that. */
export interface Step {
  /** That of its file. */
  name: string;
  /** The files and the fields of the build that it goes by, and those that it leaves behind; for who reads the list. */
  reads: string;
  writes: string;
  /** What is said, behind what it throws, when it fails. Where absent nobody expects it to. */
  failure?: string;
  /** Throws what an editor or a publisher is to read; a ContentError where it has a place in the content. */
  run: (build: Build) => void | Promise<void>;
}

/** What fills the gaps in the pages of one kind. */
export interface Filling {
  policy: string;
  /** Each style trimmed, by what gaps call it. */
  styles: ReadonlyMap<string, string>;
}

/** Pages as Astro left them. */
export interface Rendered {
  folder: string;
  /** All that is in the folder, by paths in it. */
  files: readonly string[];
}

/** What is known of a build so far. A field is empty until the step that writes it has run. */
export interface Build {
  readonly folders: Folders;
  /** The list of what was published. */
  readonly addressList: string;
  /** Worker threads for what can be done side by side. */
  readonly pool: Pool;
  /** Says how far a step is. */
  readonly progress: Progress;
  settings: Settings;
  content: Pick<Content, "site" | "stories" | "redirects" | "pages" | "catalogue">;
  /** The last build that published, with those of its parts that lie in dist/ as they were; undefined where it is of no use. */
  last: KeptBuild | undefined;
  /** Hashes of what the site is made of: of its code, of the list of redirects, of each story by its name, and of each part. */
  keys: { code: string; redirects: string; stories: ReadonlyMap<string, string>; parts: ReadonlyMap<string, string> };
  /** The parts that are taken over from the last build as they are, but for what fills their gaps. */
  kept: Set<string>;
  /** The files that are those of the last build under another name, copies too: nobody need ask the disk of them again. */
  taken: Map<string, KeptFile>;
  rendered: Rendered[];
  /** How many pages were made, those that only lead on not among them; and how many taken over. */
  counts: { made: number; kept: number; pictures: { drawn: number; kept: number } };
  /** Every file of the staged folder by its path in it, with forward slashes; without copies in Brotli and gzip. In order. */
  files: string[];
  /** The files that lead on from old addresses, and copies of files there: made each time, taken over never. */
  leading: Set<string>;
  /** What is known of every page, in the order of the files. */
  pages: PageFacts[];
  /** The styles of the pages as they are before they are trimmed, by what gaps call them. */
  styles: Map<string, string>;
  /** What fills the gaps of the pages of each kind; and the hash of each script file by its path. */
  fillings: Map<string, Filling>;
  scripts: Map<string, string>;
  /** A hash of all that searches find; "" where the site is not searched. */
  search: string;
  /** How the site is to be served. */
  rules: readonly HeaderRule[];
  /** How many files there are, copies and what hosts read too, and how many bytes in all. */
  size: { files: number; bytes: number };
  /** What keeps nothing from being published, but should be looked at; a line each. */
  warnings: string[];
}

/** A build of which nothing is known yet. */
export function newBuild(folders: Folders, addressList = ADDRESS_LIST): Build {
  return {
    folders,
    addressList,
    pool: new Pool(),
    progress: new Progress(),
    settings: { site: "", base: "/" },
    content: { stories: [], redirects: [], pages: [], catalogue: NO_CATALOGUE },
    last: undefined,
    keys: { code: "", redirects: "", stories: new Map(), parts: new Map() },
    kept: new Set(),
    taken: new Map(),
    rendered: [],
    counts: { made: 0, kept: 0, pictures: { drawn: 0, kept: 0 } },
    files: [],
    leading: new Set(),
    pages: [],
    styles: new Map(),
    fillings: new Map(),
    scripts: new Map(),
    search: "",
    rules: [],
    size: { files: 0, bytes: 0 },
    warnings: [],
  };
}

/** What is said when a step fails that finishes the rendered site. */
export const UNPUBLISHABLE = "The built site cannot be published. dist/ is as it was.";
