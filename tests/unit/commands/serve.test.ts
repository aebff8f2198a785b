/** The preview server: over plain files, and over a site as it is published, with its headers and compressed copies. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { handler } from "../../../src/commands/serve.ts";
import { headersFor } from "../../../src/hosting/headers.ts";
import { ask, unpacked } from "../../setup/hosting/ask.ts";
import { rules } from "../../setup/examples/hosted-site.ts";
import { serving } from "../../setup/serving.ts";

const BASE = "/explainers/";

describe("plain files", () => {
  const names = ["index.html", "404.html", "story/index.html", "story/charts/deaths.csv"];
  const site = serving(BASE, Object.fromEntries(names.map((file) => [file, file])));
  const get = (path: string) => fetch(site.origin() + path, { redirect: "manual" });

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
});

describe("a site as it is published", () => {
  const FILES = [
    "index.html",
    "404.html",
    "storm/index.html",
    "storm/figures.csv",
    "icon.svg",
    "storm/charts/dead/index.html",
  ];
  const UNPUBLISHED = ["_headers", "_redirects", ".nojekyll"];
  const withCopies = [...FILES, ...UNPUBLISHED].flatMap((file): [string, string | Buffer][] => {
    const text = `This is ${file}.`;
    return [
      [file, text],
      [`${file}.br`, brotliCompressSync(text)],
      [`${file}.gz`, gzipSync(text)],
    ];
  });
  const site = serving(BASE, Object.fromEntries(withCopies), () => rules);
  const get = (path: string, options: Parameters<typeof ask>[1] = {}) => ask(`${site.origin()}/`, { path, ...options });

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
    const other = createServer(handler(site.folder, "/", () => table));
    await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
    const typeOf = async () =>
      (await ask(`http://localhost:${(other.address() as AddressInfo).port}/icon.svg`)).headers["x-new"];
    const first = await typeOf();
    table = [...rules, { pattern: "/icon.svg", headers: { "X-New": "yes" } }];
    expect([first, await typeOf()]).toEqual([undefined, "yes"]);
    other.close();
  });
});
