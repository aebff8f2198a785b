/**
 * `npm run build`: checks the content, builds the site beside the last one, and swaps it in only when all went well.
 * Whatever fails, dist stays as it was and the exit status is 1.
 */
import { spawnSync } from "node:child_process";
import { ContentError } from "../model/problem.ts";
import { checkContent } from "../rules/content.ts";
import { finishSite } from "./build/finish.ts";
import { discard, prepare, swap } from "./build/swap.ts";
import { type Settings, settings } from "./settings.ts";

const FOLDERS = { published: "dist", next: ".dist-next", last: ".dist-last" };

interface Outcome {
  ok: boolean;
  output: string;
}

/** Variables that Vite would take for its own where whoever calls the build has them for a reason of theirs. */
const VITES_OWN = ["BASE_URL", "MODE", "DEV", "PROD", "SSR", "SITE", "ASSETS_PREFIX", "NODE_ENV"];

function run(...args: string[]): Outcome {
  const kept = Object.entries(process.env).filter(([name]) => !VITES_OWN.includes(name));
  const env = { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8", maxBuffer: 2 ** 26 });
  return { ok: status === 0, output: `${stdout}${stderr}`.trim() };
}

function stop(output: string, reason: string): never {
  discard(FOLDERS.next);
  console.error(`${output}\n${reason} ${FOLDERS.published}/ is as it was.`);
  process.exit(1);
}

function told(read: () => Settings): Settings {
  try {
    return read();
  } catch (error) {
    console.error(`${messageOf(error)}\nNothing was built.`);
    process.exit(1);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const started = performance.now();
const where = told(() => settings(process.env));

const content = await checkContent("content");
const { redirects, problems } = content;
if (problems.length > 0) stop(new ContentError(problems).message, "The content has problems; nothing was built.");

prepare(FOLDERS);
const build = run("node_modules/astro/bin/astro.mjs", "build", "--outDir", FOLDERS.next);
if (!build.ok) stop(build.output.slice(Math.max(0, build.output.indexOf("[ERROR]"))), "The build failed.");
const pages = await finishSite(FOLDERS.next, where, redirects, content.site?.language ?? "en").catch((error: unknown) =>
  stop(messageOf(error), "The built site cannot be published."),
);
swap(FOLDERS);

// Of all that Astro says when it succeeds, only its warnings are news; but not the one that Vite gives for each MDX
// file about a directive of Astro's own.
const warnings = build.output.split("\n").filter((line) => line.includes("[WARN]") && !line.includes("use astro:"));
if (warnings.length > 0) console.warn(warnings.join("\n"));

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Built ${pages} pages for ${where.site}${where.base} into ${FOLDERS.published}/ in ${seconds} s.`);
