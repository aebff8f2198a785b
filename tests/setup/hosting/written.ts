/** The server for writing, in a copy of the project that has the fixture stories as its own, and a page that shows one. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { copyProject, remove } from "./sites.ts";

/** Without what vitest says to whom it starts: Vite tells no browser of changes where it is tested itself. */
const ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV|MODE|DEV|PROD)/.test(name)),
);

const STORIES = "content/stories";

export class Written {
  readonly folder: string;
  readonly origin: string;
  readonly #child: ChildProcess;
  /** All that the server has said. */
  said = "";

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.origin = `http://localhost:${port}`;
    this.#child = spawn(process.execPath, ["src/commands/dev.ts", "--port", String(port)], {
      cwd: folder,
      env: { ...ENV, SITE_URL: "", BASE_PATH: "" },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (text: Buffer) => (this.said += text.toString()));
  }

  /** Starts it, with these stories. Throws with all that it said where it ends. */
  static async start(name: string, ...stories: string[]): Promise<Written> {
    const folder = copyProject(name);
    for (const own of [STORIES, "content/published", "content/redirects.yaml"])
      rmSync(join(folder, own), { recursive: true, force: true });
    for (const story of stories) {
      cpSync(join("tests/fixtures/stories", story), join(folder, STORIES, story), { recursive: true });
      // Who wrote it, its topics and what is related are not there.
      const file = join(folder, STORIES, story, "story.yaml");
      writeFileSync(file, readFileSync(file, "utf8").replace(/^(?:authors|editors|topics|related): .*\n/gm, ""));
    }
    const written = new Written(folder, await freePort());
    while (!written.said.includes("watching for file changes")) {
      if (written.#child.exitCode !== null) throw new Error(written.said);
      await new Promise((done) => setTimeout(done, 100));
    }
    return written;
  }

  /** Saves a file of a story with one text in the place of another. Throws an Error where that does not stand there. */
  edit(file: string, find: string, replacement: string): void {
    const path = join(this.folder, STORIES, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(find)) throw new Error(`${file} does not hold "${find}".`);
    writeFileSync(
      path,
      text.replace(find, () => replacement),
    );
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.#child.once("exit", done));
    this.#child.kill("SIGTERM");
    await ended;
    remove(this.folder);
  }
}
