/** Who holds the file of a build: a process of its own each, as it is in the world. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
let file: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  file = join(folder, ".dist-lock");
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

const HOLD = `import { holdLock } from ${JSON.stringify(resolve("src/commands/build/lock.ts"))};
try { holdLock(process.argv[1]); } catch (error) { console.log(error.message); process.exit(3); }
console.log("held");`;

/** Runs a process that holds the file and then does this. Gives it once it has said whether it holds it. */
async function holder(then: string) {
  const args = ["--input-type=module", "-e", `${HOLD}\n${then}`, file];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  const ended = new Promise((done) => child.on("close", (status, signal) => done(signal ?? status)));
  const said = await new Promise<string>((done) =>
    child.stdout.once("data", (text: Buffer) => done(String(text).trim())),
  );
  return { pid: child.pid, said, ended, end: (signal: NodeJS.Signals) => child.kill(signal) };
}

const STAY = "setInterval(() => undefined, 1000);";

test("one process holds it at a time, and the other is told which", async () => {
  const first = await holder(STAY);
  expect([first.said, readFileSync(file, "utf8")]).toEqual(["held", String(first.pid)]);
  const second = await holder(STAY);
  expect(second.said).toBe(
    `Another build is running (process ${first.pid}), and two at once would destroy each other. Wait until it has ended; if there is none, remove ${file}.`,
  );
  expect(readFileSync(file, "utf8")).toBe(String(first.pid));
});

test.each(["SIGINT", "SIGTERM"] as const)("it is gone after %s, and that is what ended the process", async (signal) => {
  const { said, ended, end } = await holder(STAY);
  expect(said).toBe("held");
  end(signal);
  expect([await ended, existsSync(file)]).toEqual([signal, false]);
});

test.each([
  ["the end", "", 0],
  ["an exit in the middle", "process.exit(1);", 1],
  ["an error", "process.on('uncaughtException', () => process.exit(7)); throw new Error('no');", 7],
])("it is gone after %s", async (_, then, status) => {
  const { said, ended } = await holder(then);
  expect([said, await ended, existsSync(file)]).toEqual(["held", status, false]);
});

test("what a process left that was killed is taken over", async () => {
  const first = await holder(STAY);
  first.end("SIGKILL");
  await first.ended;
  expect(existsSync(file)).toBe(true);
  const second = await holder(STAY);
  expect([second.said, readFileSync(file, "utf8")]).toEqual(["held", String(second.pid)]);
});

test("one without a number is being written, and after a while it was left so", async () => {
  writeFileSync(file, "");
  expect((await holder(STAY)).said).toMatch(/^Another build is running, and two/);
  utimesSync(file, 1, 1);
  expect((await holder(STAY)).said).toBe("held");
});

test("of many at once that find what another left, one alone takes it", async () => {
  const gone = await holder("");
  await gone.ended;
  writeFileSync(file, String(gone.pid));
  const all = await Promise.all(Array.from({ length: 6 }, () => holder(STAY)));
  const holding = all.filter(({ said }) => said === "held");
  expect(holding.map(({ pid }) => String(pid))).toEqual([readFileSync(file, "utf8")]);
});

test("what the process holds that started this one serves for both, and is not this one's to remove", async () => {
  writeFileSync(file, String(process.pid));
  const { said, ended } = await holder("");
  expect([said, await ended, readFileSync(file, "utf8")]).toEqual(["held", 0, String(process.pid)]);
});
