/** A content folder that a test may spoil: the site's own words with the fixture story, and the commands run beside it. */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The story's folder, under the scratch folder. */
export const STORY = "content/stories/ashby-storm";

export interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

export class Scratch {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<Scratch> {
    const scratch = new Scratch(await mkdtemp(join(tmpdir(), "content-")));
    await mkdir(scratch.path("content"));
    for (const shared of ["site.yaml", "units.yaml", "language", "pages"])
      await cp(join("content", shared), scratch.path("content", shared), { recursive: true });
    await cp("tests/fixtures/stories/ashby-storm", scratch.path(STORY), { recursive: true });
    return scratch;
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  read(file: string): Promise<string> {
    return readFile(this.path(file), "utf8");
  }

  /** Replaces a text of a file. Throws an Error where it is not there. */
  async edit(file: string, find: string, replace: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(find)) throw new Error(`${file} does not hold "${find}".`);
    await writeFile(
      this.path(file),
      text.replace(find, () => replace),
    );
  }

  /** Starts a command of src/commands, with the scratch folder as the project. */
  start(command: string, ...args: string[]) {
    return spawn(process.execPath, [resolve(`src/commands/${command}.ts`), ...args], { cwd: this.folder });
  }

  /** Runs a command to its end. */
  async run(command: string, ...args: string[]): Promise<Outcome> {
    const child = this.start(command, ...args);
    const [out, err]: string[][] = [[], []];
    child.stdout.on("data", (text: Buffer) => out?.push(text.toString()));
    child.stderr.on("data", (text: Buffer) => err?.push(text.toString()));
    const status = await new Promise<number | null>((done) => child.on("close", done));
    return { status, out: out?.join("") ?? "", err: err?.join("") ?? "" };
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}
