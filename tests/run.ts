/**
 * `npm test`: every check there is, in order; a failed one does not keep the others from being seen. `npm test -- unit
 * site` runs only the steps it names. The last line is the number of tests that passed and failed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { setUpBrowser, thisMachine } from "./setup/browser.ts";
import { countCheck, formatCounts, settle, total, type Counts } from "./setup/counts.ts";
import { STEPS, type Step } from "./setup/steps.ts";

interface Result {
  name: string;
  seconds: number;
  counts: Counts;
}

const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };

function runStep(step: Step): Counts {
  const { command, report } = step;
  if (step.needsBrowser && !provideBrowser()) return countCheck(false);
  if (report) rmSync(report.file, { force: true });
  const ok = spawnSync(process.execPath, command, { stdio: "inherit", env }).status === 0;
  return report ? settle(readCounts(report), ok) : countCheck(ok);
}

function provideBrowser(): boolean {
  try {
    const { path, from } = setUpBrowser(thisMachine(), console.log);
    console.log(`Browser: ${path} (from ${from})`);
    env.CHROMIUM_PATH = path;
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function readCounts({ file, count }: NonNullable<Step["report"]>): Counts {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")) as never);
  } catch {
    // No report: the command ended before it could write one, which is a failure.
    return countCheck(false);
  }
}

function runAll(steps: readonly Step[]): Result[] {
  const results: Result[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const started = performance.now();
    const built = !results.some(({ name, counts }) => name === "build" && counts.failed > 0);
    const skip = step.readsSite && !built;
    if (skip) console.log("Skipped: it reads the built site, and the build failed.");
    const counts = skip ? { passed: 0, failed: 0, skipped: 1 } : runStep(step);
    results.push({ name: step.name, seconds: (performance.now() - started) / 1000, counts });
  }
  return results;
}

const names = process.argv.slice(2);
const known = STEPS.map(({ name }) => name);
const unknown = names.find((name) => !known.includes(name));
if (unknown !== undefined) {
  console.error(`There is no step "${unknown}". Write one or more of: ${known.join(", ")}.`);
  process.exit(1);
}

// The types of the content, which the type checker and the linter read; a fresh clone has none.
if (!existsSync(".astro/types.d.ts")) {
  spawnSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "sync"], { stdio: "inherit", env });
}

const results = runAll(STEPS.filter(({ name }) => names.length === 0 || names.includes(name)));
console.log();
for (const { name, seconds, counts } of results) {
  console.log(`${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   ${formatCounts(counts)}`);
}
const sum = total(results.map(({ counts }) => counts));
console.log(`\n${formatCounts(sum)}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
