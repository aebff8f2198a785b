/** Astro's own build, in a process of its own: what it says is read, and only what matters is handed on. */
import { spawn } from "node:child_process";
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { once } from "node:events";
import { HANDED_OVER } from "../../reading/handed-over.ts";
import { withoutTrace } from "../told.ts";
import { fullDisk } from "./full-disk.ts";

/** Variables that Vite would take for its own where whoever calls the build has them for a reason of theirs. */
const VITES_OWN = ["BASE_URL", "MODE", "DEV", "PROD", "SSR", "SITE", "ASSETS_PREFIX", "NODE_ENV"];

/**
 * Renders the stories that are handed over in a file into a folder. Gives its warnings, a line each; throws with what it said
 * where it fails. `heard` is told of each page as it is rendered.
 */
export async function astro(handedOver: string, folder: string, heard: (page: string) => void = () => undefined) {
  const kept = Object.entries(process.env).filter(([name]) => !VITES_OWN.includes(name));
  const compiled = getCompileCacheDir();
  const env = {
    ...Object.fromEntries(kept),
    ASTRO_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
    [HANDED_OVER]: handedOver,
    // What was compiled once is not compiled again, of Astro neither (needs-node.mjs).
    ...(compiled !== undefined && { NODE_COMPILE_CACHE: dirname(compiled) }),
  };
  const child = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--outDir", folder], { env });
  // Where another part of the build fails it is not left behind.
  const end = () => child.kill();
  process.once("exit", end);
  const said: string[] = [];
  let unfinished = "";
  const hear = (text: Buffer) => {
    const lines = (unfinished + text.toString()).split("\n");
    unfinished = lines.pop() ?? "";
    for (const line of lines) {
      const page = /^[\d:]+\s+├─ (\S+)/.exec(line)?.[1];
      if (page === undefined) said.push(line);
      else heard(page);
    }
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const [status, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  process.off("exit", end);
  // Who ends it without a word is the system, for want of memory.
  const ended = signal === null ? [] : [`Astro was ended by the system (${signal}): give it more memory.`];
  const output = [...said, unfinished, ...ended].join("\n").trim();
  if (status !== 0)
    throw fullDisk(folder) ?? new Error(withoutTrace(output.slice(Math.max(0, output.indexOf("[ERROR]")))));
  // Of all that Astro says when it succeeds, only its warnings are news; but not the one that Vite gives for each MDX file about
  // a directive of Astro's own, nor that no section is to be compiled.
  return said.filter(
    (line) => line.includes("[WARN]") && !/use astro:|No files found matching "-\/sections/.test(line),
  );
}
