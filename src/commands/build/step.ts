/** What a step of a build is, and what is handed from step to step. Knows no step. */
import type { HeaderRule } from "../../hosting/headers.ts";
import type { Page } from "../../hosting/page.ts";
import { ADDRESS_LIST } from "../../record/address-list.ts";
import type { Content } from "../../rules/content.ts";
import type { Settings } from "../settings.ts";
import type { Folders } from "./folders.ts";

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

/** What is known of a build so far. A field is empty until the step that writes it has run. */
export interface Build {
  readonly folders: Folders;
  /** The list of what was published. */
  readonly addressList: string;
  settings: Settings;
  content: Pick<Content, "site" | "stories" | "redirects">;
  /** How many pages Astro has rendered; those that only lead on are not among them. */
  rendered: number;
  /** Every file of the staged folder by its path in it, with forward slashes; in order. */
  files: string[];
  /** Every page of it, in the order of the files. On the disk a page is as Astro left it until all are written. */
  pages: Page[];
  /** How the site is to be served. */
  rules: readonly HeaderRule[];
  /** What keeps nothing from being published, but should be looked at; a line each. */
  warnings: string[];
}

/** A build of which nothing is known yet. */
export function newBuild(folders: Folders, addressList = ADDRESS_LIST): Build {
  return {
    folders,
    addressList,
    settings: { site: "", base: "/" },
    content: { stories: [], redirects: [] },
    rendered: 0,
    files: [],
    pages: [],
    rules: [],
    warnings: [],
  };
}

/** What is said when a step fails that finishes the rendered site. */
export const UNPUBLISHABLE = "The built site cannot be published. dist/ is as it was.";
