/** The preview server over a site as it is published: with its table of headers, compressed copies, and the files of hosts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handler } from "../../../src/commands/serve.ts";
import { headersFor } from "../../../src/hosting/headers.ts";
import { ask, unpacked } from "../../setup/hosting/ask.ts";
import { rules } from "../../setup/examples/hosted-site.ts";

const BASE = "/explainers/";
const FILES = [
  "index.html",
  "404.html",
  "storm/index.html",
  "storm/figures.csv",
  "icon.svg",
  "storm/charts/dead/index.html",
];
const UNPUBLISHED = ["_headers", "_redirects", ".nojekyll"];

let folder: string;
let server: Server;
const get = (path: string, options: Parameters<typeof ask>[1] = {}) =>
  ask(`http://localhost:${(server.address() as AddressInfo).port}/`, { path, ...options });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-rules-"));
  for (const file of [...FILES, ...UNPUBLISHED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `This is ${file}.`);
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(`This is ${file}.`));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(`This is ${file}.`));
  }
  server = createServer(handler(folder, BASE, () => rules));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

test("every address has the headers that the table gives it", async () => {
  for (const file of FILES) {
    const address = `/${file.replace(/index\.html$/, "")}`;
    const { status, headers, body } = await get(BASE + address.slice(1));
    expect([status, body.toString()]).toEqual([200, `This is ${file}.`]);
    expect([address, headers]).toEqual([address, expect.objectContaining(lower(headersFor(rules, address)))]);
  }
});

test("an address has no header of another", async () => {
  expect((await get(`${BASE}storm/`)).headers["access-control-allow-origin"]).toBeUndefined();
  expect((await get(`${BASE}storm/figures.csv`)).headers["content-security-policy"]).toBeUndefined();
});

test("what is missing is the 404 page with that page's headers, whatever it was called", async () => {
  const expected = expect.objectContaining(lower(headersFor(rules, "/404.html"))) as unknown;
  for (const path of ["nowhere/", "nowhere.csv", "nowhere.svg", "storm/charts/dead/embed/"]) {
    const { status, headers, body } = await get(BASE + path);
    expect([path, status, body.toString(), headers]).toEqual([path, 404, "This is 404.html.", expected]);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  }
});

test("who takes Brotli is given the Brotli copy, who takes gzip that one, and the others neither", async () => {
  for (const [accept, encoding] of [
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["identity", undefined],
  ] as const) {
    const answer = await get(`${BASE}storm/figures.csv`, { headers: { "accept-encoding": accept } });
    expect([accept, answer.headers["content-encoding"]]).toEqual([accept, encoding]);
    expect(unpacked(answer).toString()).toBe("This is storm/figures.csv.");
    expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(answer.headers.vary).toMatch(/accept-encoding/i);
  }
});

test("copies, and files for other hosts, are not there by their own names, nor by those in disguise", async () => {
  const paths = [...FILES.flatMap((file) => [`${file}.br`, `${file}.gz`]), ...UNPUBLISHED];
  for (const path of [...paths, "index.html%2ebr", "%5fheaders", "%2enojekyll"]) {
    const { status, body } = await get(BASE + path);
    expect([path, status, body.toString()]).toEqual([path, 404, "This is 404.html."]);
  }
});

test("a slash in disguise names nothing, and neither do two in a row", async () => {
  const paths = ["storm%2F", "storm%2ffigures.csv", "storm%5Cfigures.csv", "storm//figures.csv", "/storm", "/storm/"];
  for (const path of paths) expect([path, (await get(BASE + path)).status]).toEqual([path, 404]);
});

test("no request leads to another site, and none ends the server", async () => {
  for (const path of [
    "//storm",
    "//",
    "///",
    "//[",
    "//evil.example/storm",
    "/%",
    "*",
    "http://[/",
    "/explainers/%00",
    "/explainers/%",
  ]) {
    const { status, headers } = await get(path);
    expect([path, status, headers.location]).toEqual([path, 404, undefined]);
  }
  expect((await get(BASE)).status).toBe(200);
});

test("only asking is allowed, and the answer says so", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const { status, headers, body } = await get(`${BASE}storm/`, { method });
    expect([method, status, headers.allow, body.toString()]).toEqual([method, 405, "GET, HEAD", ""]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("HEAD has the headers of GET and no body", async () => {
  const [whole, head] = await Promise.all(["GET", "HEAD"].map((method) => get(`${BASE}storm/`, { method })));
  expect({ ...head?.headers, date: "" }).toEqual({ ...whole?.headers, date: "" });
  expect([head?.status, head?.body.length]).toEqual([200, 0]);
});

test("an unchanged file is not sent again", async () => {
  const { headers } = await get(`${BASE}storm/`);
  const again = await get(`${BASE}storm/`, { headers: { "if-none-match": headers.etag ?? "" } });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test("the site may be built anew while it is served: the table is asked each time", async () => {
  let table = rules;
  const other = createServer(handler(folder, "/", () => table));
  await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
  const typeOf = async () =>
    (await ask(`http://localhost:${(other.address() as AddressInfo).port}/icon.svg`)).headers["x-new"];
  const first = await typeOf();
  table = [...rules, { pattern: "/icon.svg", headers: { "X-New": "yes" } }];
  expect([first, await typeOf()]).toEqual([undefined, "yes"]);
  other.close();
});
