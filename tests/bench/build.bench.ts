/**
 * `npm run bench:build [-- --all] [--counts 1,10] [--of <folder>]`: what a build takes with 1, 10 and 100 stories (with --all 300 and
 * 1,000 too), cold and after one changed figure; beside it a plain blog of Astro's with as many pages. Prints a table, and writes
 * the same as JSON into .reports/. For Linux.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { filesIn } from "../../src/commands/built-site.ts";
import { measure, type Taken } from "../setup/bench/measure.ts";
import { blog, changeFigure, forget, ours } from "../setup/bench/projects.ts";

const { values } = parseArgs({
  options: {
    all: { type: "boolean" },
    counts: { type: "string" },
    of: { type: "string", default: "." },
    blogless: { type: "boolean" },
  },
});
const counts = values.counts?.split(",").map(Number) ?? [1, 10, 100, ...(values.all === true ? [300, 1000] : [])];

interface Row {
  stories: number;
  pages: number;
  files: number;
  bytes: number;
  cold: Taken;
  /** After nothing was changed, and after one figure was. */
  same: Taken;
  figure: Taken;
  blog?: Taken;
}

const NODE = [process.execPath, "--import", "./src/commands/needs-node.mjs"];
/**
 * All that is built lies here until the end: where a disk has no journal, ext4 looks through the files that were deleted in the last
 * minutes each time one is made, and the next project would pay for the one before it.
 */
const scratch = mkdtempSync(join(tmpdir(), "bench-"));

async function row(stories: number): Promise<Row> {
  const project = join(scratch, `${stories}`);
  await ours(values.of, project, stories);
  const build = () => measure(project, [...NODE, "src/commands/build.ts"]);
  forget(project);
  const cold = await build();
  const files = filesIn(join(project, "dist"));
  const pages = files.filter((file) => file.endsWith(".html")).length;
  const bytes = files.reduce((sum, file) => sum + statSync(join(project, "dist", file)).size, 0);
  const same = await build();
  changeFigure(project);
  const figure = await build();
  return { stories, pages, files: files.length, bytes, cold, same, figure, ...(await besides(pages)) };
}

async function besides(pages: number): Promise<{ blog?: Taken }> {
  if (values.blogless === true) return {};
  const project = join(scratch, `blog-${pages}`);
  blog(values.of, project, pages);
  const taken = await measure(project, [process.execPath, "node_modules/astro/bin/astro.mjs", "build"], {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
  });
  return { blog: taken };
}

/** How fast something grows from one row to the next: 1 where it grows as the stories do. */
function exponent(before: Row | undefined, now: Row, of: (row: Row) => number): string {
  if (!before) return "";
  return (Math.log(of(now) / of(before)) / Math.log(now.stories / before.stories)).toFixed(2);
}

const HEADS = [
  "stories",
  "pages",
  "files",
  "cold s",
  "CPU s",
  "MiB",
  "ms CPU/page",
  "exp. CPU",
  "exp. MiB",
  "same CPU s",
  "figure s",
  "figure CPU s",
  "of cold",
  "blog ms/page",
  "times blog",
];
const line = (cells: readonly (string | number)[]) =>
  cells.map((cell, i) => String(cell).padStart(Math.max(7, (HEADS[i]?.length ?? 0) + 2))).join("");

const rows: Row[] = [];
try {
  console.log(line(HEADS));
  for (const count of counts) {
    const now = await row(count);
    const before = rows.at(-1);
    rows.push(now);
    const { cold, same, figure, pages } = now;
    const perPage = (cold.cpu / pages) * 1000;
    const blogs = now.blog ? (now.blog.cpu / pages) * 1000 : NaN;
    console.log(
      line([
        ...[
          count,
          pages,
          now.files,
          cold.wall.toFixed(1),
          cold.cpu.toFixed(1),
          Math.round(cold.memory / 2 ** 20),
          perPage.toFixed(1),
        ],
        ...[exponent(before, now, (row) => row.cold.cpu), exponent(before, now, (row) => row.cold.memory)],
        ...[same.cpu.toFixed(1), figure.wall.toFixed(1), figure.cpu.toFixed(1), (figure.cpu / cold.cpu).toFixed(3)],
        ...[blogs.toFixed(1), (perPage / blogs).toFixed(2)],
      ]),
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
mkdirSync(".reports", { recursive: true });
const report = { cores: availableParallelism(), node: process.version, rows };
writeFileSync(".reports/bench-build.json", `${JSON.stringify(report, undefined, 2)}\n`);
