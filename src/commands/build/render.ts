/** Has Astro render the site, in a process of its own: what it says is read, and only what matters is handed on. */
import { spawnSync } from "node:child_process";
import { filesIn } from "../built-site.ts";
import { withoutTrace } from "../told.ts";
import type { Step } from "./step.ts";

export const render: Step = {
  name: "render",
  reads: "content/, src/, public/ and the environment, all by Astro itself; folders",
  writes: "the staged folder; files, warnings",
  failure: "The build failed. dist/ is as it was.",
  run: (build) => {
    const { ok, output } = astro("build", "--outDir", build.folders.next);
    if (!ok) throw new Error(withoutTrace(output.slice(Math.max(0, output.indexOf("[ERROR]")))));
    build.files = filesIn(build.folders.next);
    // Of all that Astro says when it succeeds, only its warnings are news; but not the one that Vite gives for each MDX
    // file about a directive of Astro's own.
    const warned = output.split("\n").filter((line) => line.includes("[WARN]") && !line.includes("use astro:"));
    build.warnings.push(...warned);
  },
};

/** Variables that Vite would take for its own where whoever calls the build has them for a reason of theirs. */
const VITES_OWN = ["BASE_URL", "MODE", "DEV", "PROD", "SSR", "SITE", "ASSETS_PREFIX", "NODE_ENV"];

function astro(...args: string[]): { ok: boolean; output: string } {
  const kept = Object.entries(process.env).filter(([name]) => !VITES_OWN.includes(name));
  const env = { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/astro/bin/astro.mjs", ...args],
    {
      env,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    },
  );
  // Who ends it without a word is the system, for want of memory.
  const ended = signal === null ? "" : `\nAstro was ended by the system (${signal}): give it more memory.`;
  return { ok: status === 0, output: `${stdout}${stderr}${ended}`.trim() };
}
