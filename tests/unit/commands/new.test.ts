import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Scratch } from "../../setup/examples/content-folder.ts";

const scratch = await Scratch.make();
afterAll(() => scratch.remove());

test("the command makes it in the content folder, on the day it is told", async () => {
  const { status, out } = await scratch.run(
    "new",
    "by-command",
    "A port was struck",
    "--like",
    "court",
    "--today",
    "2024-03-01",
  );
  expect([status, out.split(".")[0]]).toEqual([0, "content/stories/by-command: made"]);
  expect(await scratch.read("content/stories/by-command/story.yaml")).toContain("published: 2024-03-01");
}, 60_000);

test("without a terminal, and without the sort, it names the sorts in one line and makes nothing", async () => {
  const { status, out, err } = await scratch.run("new", "by-nobody", "A port was struck");
  expect([status, out, err]).toEqual([
    2,
    "",
    "Say what sort of story it is: --like conflict|disaster|election|record|court. Nothing was made.\n",
  ]);
  expect(existsSync(scratch.path("content/stories/by-nobody"))).toBe(false);
});

// util-linux's, on every Linux; it gives a command a terminal.
test.skipIf(spawnSync("script", ["--version"]).status !== 0)(
  "on a terminal it asks, and begins that sort",
  async () => {
    const command = `"${process.execPath}" "${resolve("src/commands/new.ts")}" by-answer "A port was struck" --today 2024-03-01`;
    const child = spawn("script", ["-qec", command, "/dev/null"], { cwd: scratch.folder });
    let said = "";
    child.stdout.on("data", (text: Buffer) => {
      // Once it is asked, and only then.
      if (!said.includes("number or name:") && (said + text.toString()).includes("number or name:"))
        child.stdin.write("5\n");
      said += text.toString();
    });
    const status = await new Promise((done) => child.on("close", done));
    expect([status, said]).toEqual([0, expect.stringMatching(/What sort of story is it\?[^]*by-answer: made/)]);
    expect(await scratch.read("content/stories/by-answer/sections/10-the-judgment.mdx")).toContain("title:");
  },
  60_000,
);
