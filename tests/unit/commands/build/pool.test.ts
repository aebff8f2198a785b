import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { gunzipSync } from "node:zlib";
import { Pool } from "../../../../src/commands/build/pool.ts";

const folder = mkdtempSync(join(tmpdir(), "pool-"));
const [threads, none] = [new Pool(2), new Pool(0)];
afterAll(async () => {
  await threads.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["in threads", threads],
  ["in this thread", none],
])("%s, more jobs than workers are all done", async (_, pool) => {
  const names = Array.from({ length: 9 }, (_, i) => `${i}.txt`);
  for (const name of names) writeFileSync(join(folder, name), `text ${name}`);
  await Promise.all(names.map((name) => pool.run("compress-files", { folder, files: [name] })));
  for (const name of names)
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(`text ${name}`);
});

test.each([
  ["a worker", threads],
  ["this thread", none],
])("what a job throws in %s, its caller hears, and the next job is done", async (_, pool) => {
  await expect(pool.run("compress-files", { folder, files: ["nowhere.txt"] })).rejects.toMatchObject({
    code: "ENOENT",
    path: join(folder, "nowhere.txt"),
  });
  await expect(pool.run("compress-files", { folder, files: [] })).resolves.toBeUndefined();
});
