/**
 * `npm run dev`: serves the site while it is written, by Astro, to which all options are handed on. Says first what check
 * finds, and waits until it is put right, since there is no page of content that is wrong.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { contentFolders } from "../reading/content-folders.ts";
import { ContentError } from "../model/problem.ts";
import { checkPublishable } from "../editions/publishable.ts";
import { today } from "./command-line.ts";
import { settings } from "./settings.ts";
import { isSaid } from "./told.ts";
import { watchFolder } from "./watch-folder.ts";

const { values, tokens } = parseArgs({
  options: { content: { type: "string" } },
  strict: false,
  tokens: true,
  args: process.argv.slice(2),
});
if (typeof values.content === "string") process.env.CONTENT = values.content;
const { content, shared } = contentFolders(process.env);
/** All but --content, which Astro does not know. */
const handed = process.argv.slice(2).filter((_, i) => {
  const own = tokens.find((token) => token.kind === "option" && token.name === "content");
  return own?.kind !== "option" || (i !== own.index && (own.inlineValue === true || i !== own.index + 1));
});

settings(process.env);
if (!(await isSound())) {
  await new Promise<void>((done) => {
    const watching = watchFolder(content, async () => {
      if (!(await isSound())) return;
      watching.close();
      done();
    });
    // Said once it is true: a save that follows at once is seen.
    console.error("Waiting for a save that puts it right; stop with Ctrl+C.");
  });
}

/** Whether nothing is wrong with the content; says what is. */
async function isSound(): Promise<boolean> {
  const { problems } = await checkPublishable(content, today(), shared);
  if (problems.length > 0) console.error(new ContentError(problems).message);
  return problems.length === 0;
}

const colours = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
const env = { ...process.env, ...colours, ASTRO_TELEMETRY_DISABLED: "1" };
const args = ["node_modules/astro/bin/astro.mjs", "dev", ...handed];
const astro = spawn(process.execPath, args, { env, stdio: ["inherit", "pipe", "pipe"] });
const streams = [
  [astro.stdout, process.stdout],
  [astro.stderr, process.stderr],
] as const;
for (const [from, to] of streams) {
  createInterface({ input: from }).on("line", (line) => {
    if (isSaid(line)) to.write(`${line}\n`);
  });
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => astro.kill(signal));
astro.on("close", (status) => process.exit(status ?? 1));
