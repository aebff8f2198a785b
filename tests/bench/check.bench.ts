/**
 * `npm run bench`: how long check takes, against a full build and as stories become more. Prints a table; fails where
 * one story's check takes more than a tenth of the build, or a story among a thousand much more than one among ten.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "../../src/rules/content.ts";

const STORY = "gaza-may-2021";
const COUNTS = [1, 10, 100, 1000];
const BUILD = ".dist-bench";
/** A tenth of the build; and what a story may cost more among a thousand than among ten, for noise and memory. */
const LIMITS = { ofBuild: 0.1, growth: 2 };

function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function run(cwd: string, ...args: string[]): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status ?? "a signal"}.\n${stderr}`);
}

/** Whatever else the machine does only adds, so the least of several is nearest to what the work itself takes. */
const least = (times: number, work: () => void) => Math.min(...Array.from({ length: times }, () => milliseconds(work)));
const row = (...cells: (string | number)[]) => cells.map((cell) => String(cell).padStart(14)).join("");

/** A content folder with so many copies of the story. */
function contentOf(parent: string, count: number): string {
  const content = join(parent, `${count}`);
  for (const shared of ["site.yaml", "units.yaml", "language", "pages"])
    cpSync(join("content", shared), join(content, shared), { recursive: true });
  for (let i = 0; i < count; i++)
    cpSync(join("content/stories", STORY), join(content, `stories/story-${i}`), { recursive: true });
  return content;
}

/** What it takes to read and check so many stories in a warm process, in milliseconds of processor: the least of three. */
async function readingTime(content: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    const { problems } = await checkContent(content);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    if (problems.length > 0) throw new Error(`${content}: ${problems[0]?.message ?? ""}`);
  }
  return Math.min(...times);
}

const check = least(5, () => run(".", "--import", "./src/commands/needs-node.mjs", "src/commands/check.ts"));
const build = least(2, () => run(".", "node_modules/astro/bin/astro.mjs", "build", "--outDir", BUILD));
rmSync(BUILD, { recursive: true, force: true });
console.log(row("", "ms", "of the build"));
console.log(row("build", Math.round(build), 1));
console.log(row("check", Math.round(check), (check / build).toFixed(3)), "\n");

const scratch = mkdtempSync(join(tmpdir(), "bench-"));
const perStory = new Map<number, number>();
try {
  console.log(row("stories", "ms of CPU", "ms a story", "MB"));
  for (const count of COUNTS) {
    const content = contentOf(scratch, count);
    const time = await readingTime(content);
    rmSync(content, { recursive: true });
    perStory.set(count, time / count);
    console.log(row(count, Math.round(time), (time / count).toFixed(1), Math.round(process.memoryUsage.rss() / 1e6)));
  }
} finally {
  rmSync(scratch, { recursive: true });
}

const growth = (perStory.get(1000) ?? 0) / (perStory.get(10) ?? 1);
console.log(`\nA story among 1000 costs ${growth.toFixed(2)} times what it costs among 10.`);
const failed = [check / build > LIMITS.ofBuild, growth > LIMITS.growth].some(Boolean);
console.log(failed ? "Too slow." : "Within the limits.");
process.exitCode = failed ? 1 : 0;
