import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handler } from "../../../src/commands/serve.ts";

let folder: string;
let server: Server;

const get = (path: string) => {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://localhost:${port}${path}`, { redirect: "manual" });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(folder, "story/charts"), { recursive: true });
  for (const file of ["index.html", "404.html", "story/index.html", "story/charts/deaths.csv"]) {
    writeFileSync(join(folder, file), file);
  }
  server = createServer(handler(folder, "/explainers/"));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test("a folder's address gives its page", async () => {
  expect(await (await get("/explainers/story/")).text()).toBe("story/index.html");
  expect(await (await get("/explainers/")).text()).toBe("index.html");
});

test("a folder's address without its slash is sent to the one with it", async () => {
  for (const path of ["/explainers", "/explainers/story"]) {
    const { status, headers } = await get(`${path}?from=chat`);
    expect([status, headers.get("location")]).toEqual([301, `${path}/?from=chat`]);
  }
});

test("a file is given as it is", async () => {
  const response = await get("/explainers/story/charts/deaths.csv");
  expect([response.headers.get("content-type"), await response.text()]).toEqual([
    "text/csv",
    "story/charts/deaths.csv",
  ]);
});

test("what is missing gets the 404 page, and so does what is outside the base", async () => {
  for (const path of [
    "/explainers/none/",
    "/story/",
    "/explainers/%2e%2e%2f%2e%2e%2fetc/passwd",
    "/explainers/%E0%A4%A",
  ]) {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, "404.html"]);
  }
});

test("a folder without a page is not listed", async () => {
  expect((await get("/explainers/story/charts/")).status).toBe(404);
});
