/** The three folders of a build, in a place of their own; none is there until it is written. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Folders } from "../../../src/commands/build/folders.ts";

export class BuildFolders {
  readonly #place = mkdtempSync(join(tmpdir(), "folders-"));
  readonly folders: Folders = {
    published: join(this.#place, "dist"),
    next: join(this.#place, "next"),
    last: join(this.#place, "last"),
    work: join(this.#place, "work"),
    kept: join(this.#place, "kept"),
  };

  /** Makes a folder, with one page of this text. */
  write(folder: keyof Folders, text: string): void {
    mkdirSync(this.folders[folder]);
    writeFileSync(join(this.folders[folder], "index.html"), text);
  }

  read(folder: keyof Folders): string {
    return readFileSync(join(this.folders[folder], "index.html"), "utf8");
  }

  remove(): void {
    rmSync(this.#place, { recursive: true });
  }
}
