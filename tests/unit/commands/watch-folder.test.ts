import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test, vi } from "vitest";
import { watchFolder } from "../../../src/commands/watch-folder.ts";

const folder = await mkdtemp(join(tmpdir(), "watch-"));
await mkdir(join(folder, "inside"));
afterAll(() => rm(folder, { recursive: true }));
const save = (name: string) => writeFile(join(folder, name), String(Math.random()));

test("several saves in a moment are one change, in any folder below", async () => {
  let times = 0;
  const again = () => {
    times++;
    return Promise.resolve();
  };
  const watching = watchFolder(folder, again, 60);
  await save("a.yaml");
  await save("b.yaml");
  await save("inside/c.yaml");
  await vi.waitFor(() => expect(times).toBe(1), 5000);
  await wait(200);
  expect(times).toBe(1);
  await save("inside/c.yaml");
  await vi.waitFor(() => expect(times).toBe(2), 5000);
  watching.close();
});

test("what changes during a run is seen after it, and never beside it", async () => {
  let [running, most, times] = [0, 0, 0];
  const watching = watchFolder(
    folder,
    async () => {
      most = Math.max(most, ++running);
      if (++times === 1) await save("d.yaml");
      await wait(150);
      running--;
    },
    20,
  );
  await save("a.yaml");
  await vi.waitFor(() => expect(times).toBe(2), 5000);
  expect(most).toBe(1);
  watching.close();
});
