/**
 * `npm run bench:write [-- --counts 1,100]`: how long after a save a headline, as changed, stands on the open page of a story, in
 * a real browser, with so many stories as `npm run new` makes them. Prints a line a count: each time and the middle one.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { ours } from "../setup/bench/projects.ts";
import { freePort } from "../setup/free-port.ts";
import { launch } from "../setup/hosting/chromium.ts";

const { values } = parseArgs({ options: { counts: { type: "string", default: "1,100" } } });
const WORDS = ["Alder", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Maple", "Oak"];
const scratch = mkdtempSync(join(tmpdir(), "bench-write-"));

/** Milliseconds from each save to each sight of it. */
async function times(count: number): Promise<number[]> {
  const project = join(scratch, String(count));
  await ours(".", project, count);
  const port = String(await freePort());
  const child = spawn(process.execPath, ["src/commands/dev.ts", "--port", port], { cwd: project });
  let said = "";
  child.stdout.on("data", (text: Buffer) => (said += text.toString()));
  while (!said.includes("watching for file changes")) await wait(100);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/story-0/`);
  await page.waitForLoadState("networkidle");
  const file = join(project, "content/stories/story-0/story.yaml");
  const taken: number[] = [];
  for (const word of WORDS) {
    const text = readFileSync(file, "utf8").replace(/^headline: .*$/m, `headline: ${word} was flooded`);
    const saved = performance.now();
    writeFileSync(file, text);
    await page.locator("h1", { hasText: word }).waitFor();
    taken.push(Math.round(performance.now() - saved));
    await wait(1500);
  }
  await browser.close();
  child.kill("SIGTERM");
  return taken;
}

for (const count of values.counts.split(",").map(Number)) {
  const taken = await times(count);
  const middle = taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
  console.log(`${count} stories: ${middle} ms (${taken.join(", ")})`);
}
rmSync(scratch, { recursive: true });
process.exit(0);
