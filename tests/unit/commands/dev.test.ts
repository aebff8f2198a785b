import { mkdir, writeFile } from "node:fs/promises";
import { afterAll, expect, test, vi } from "vitest";
import { Scratch, STORY } from "../../setup/examples/content-folder.ts";

vi.setConfig({ testTimeout: 60_000 });

const scratch = await Scratch.make();
afterAll(() => scratch.remove());
// In the place of Astro: a program that says what it was told, and where in its code it is.
await mkdir(scratch.path("node_modules/astro/bin"), { recursive: true });
await writeFile(
  scratch.path("node_modules/astro/bin/astro.mjs"),
  'console.log("served", ...process.argv.slice(2)); console.error("[ERROR] no\\n    at x (file:///a.js:1:2)"); process.exit(3);',
);

test("content that is wrong is told and waited for; then the site is served, without traces, with its options", async () => {
  await scratch.edit(`${STORY}/story.yaml`, "headline: A storm", "headline: 风暴");
  const child = scratch.start("dev", "--port", "4999");
  const [out, err]: string[][] = [[], []];
  const waiting = new Promise<void>((done) =>
    child.stderr.on("data", (text: Buffer) => {
      err?.push(text.toString());
      if (err?.join("").includes("Waiting for a save")) done();
    }),
  );
  child.stdout.on("data", (text: Buffer) => out?.push(text.toString()));
  await waiting;
  expect(err?.join("")).toMatch(
    /^content\/stories\/ashby-storm\/story\.yaml:2: cards and pictures have no letters for "风暴"\./,
  );
  const ended = new Promise((done) => child.on("close", done));
  await scratch.edit(`${STORY}/story.yaml`, "headline: 风暴", "headline: A storm");
  expect(await ended).toBe(3);
  expect(out?.join("")).toBe("served dev --port 4999\n");
  expect(err?.join("").split("\n").slice(2)).toEqual(["[ERROR] no", ""]);
});
